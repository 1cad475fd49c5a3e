// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.security.log;

import jackfield.thread.Timers;
import java.util.concurrent.atomic.AtomicLong;

/** So many in a second and no more. Thread-safe. */
final class PerSecond {

    private static final int COUNT_BITS = 24;
    private static final long COUNT = (1L << COUNT_BITS) - 1;

    private final Timers timers;
    private final int most;

    /** Second of the epoch in the upper bits, how many in that second in the lower 24. */
    private final AtomicLong taken = new AtomicLong();

    /** The second that was asked for last. */
    private final AtomicLong asked = new AtomicLong();

    PerSecond(Timers timers, int most) {
        this.timers = timers;
        this.most = most;
    }

    boolean take() {
        long second = second();
        long after =
                taken.updateAndGet(
                        last ->
                                last >>> COUNT_BITS != second
                                        ? second << COUNT_BITS | 1
                                        : (last & COUNT) > most ? last : last + 1);
        return (after & COUNT) <= most;
    }

    /** True for the first who asks in a second. */
    boolean isNewSecond() {
        long second = second();
        return asked.getAndSet(second) != second;
    }

    private long second() {
        return timers.now().getEpochSecond();
    }
}
