// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import java.net.InetAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many connections came from where, over all transports. Thread-safe. */
public final class FlowCensus {

    private final ConcurrentMap<InetAddress, Integer> bySource = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final StreamLimits limits;

    public FlowCensus(StreamLimits limits) {
        this.limits = limits;
    }

    /** Counts one more, unless there are too many. */
    public boolean enter(InetAddress source) {
        if (all.incrementAndGet() > limits.inAll()) {
            all.decrementAndGet();
            return false;
        }
        if (bySource.merge(source, 1, Integer::sum) > limits.perSource()) {
            leave(source);
            return false;
        }
        return true;
    }

    /** One that was counted has closed. */
    public void leave(InetAddress source) {
        all.decrementAndGet();
        bySource.computeIfPresent(source, (any, count) -> count == 1 ? null : count - 1);
    }

    public int count() {
        return all.get();
    }
}
