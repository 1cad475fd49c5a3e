// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Actions that follow from changes made under a lock. They are added with the lock held, so that their
 * order is that of the changes, and carried out without it: by whoever comes first, while the others
 * go on. Thread-safe.
 */
public final class InOrder {

    private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);

    private final Queue<Runnable> actions = new ConcurrentLinkedQueue<>();
    private final AtomicInteger visits = new AtomicInteger();

    /** Adds an action; it may be called with a lock held. */
    public void add(Runnable action) {
        actions.add(action);
    }

    /** Carries out what was added, unless another thread is at it, which then does this as well. */
    public void carryOut() {
        if (visits.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        while (seen != 0) {
            for (Runnable next = actions.poll(); next != null; next = actions.poll()) {
                carryOut(next);
            }
            seen = visits.addAndGet(-seen);
        }
    }

    private static void carryOut(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.error("A listener or driver of a channel failed", e);
        }
    }
}
