// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.loop;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How far a loop is behind: how late a task runs that was posted to it, or how long a socket of it has not
 * been read empty, whichever is more. Written by the loop, read by anybody. Thread-safe.
 */
public final class LoopLag {

    /** How often a loop looks at its clock. */
    static final long PERIOD_MILLIS = 50;

    private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(PERIOD_MILLIS);

    private final LongSupplier clock;
    private volatile long due;
    private volatile long before;
    private volatile long now;
    private volatile long worst;

    LoopLag(LongSupplier clock) {
        this.clock = clock;
        due = clock.getAsLong() + PERIOD;
    }

    /** The task that runs each period, if nothing keeps it waiting. */
    void tick() {
        long time = clock.getAsLong();
        before = Math.max(now, Math.max(0, time - due));
        worst = Math.max(worst, before);
        now = 0;
        due = time + PERIOD;
    }

    /** What is being read now has waited for this long, or less. */
    void waited(long nanos) {
        now = Math.max(now, nanos);
    }

    /** In nanoseconds: the worst of this period and the one before. */
    public long nanos() {
        return Math.max(clock.getAsLong() - due, Math.max(now, before));
    }

    /** The greatest since the start, in nanoseconds. */
    public long worstNanos() {
        return Math.max(worst, nanos());
    }

    /** A queue that a loop reads in batches. Confined to that loop. */
    public static final class Queue {
        private final LoopLag lag;
        private final int batch;
        private long fullSince;
        private boolean full;

        /**
         * @param batch how many are read at a time, if there are as many
         */
        public Queue(NettyLoop loop, int batch) {
            this(loop.lag(), batch);
        }

        Queue(LoopLag lag, int batch) {
            this.lag = lag;
            this.batch = batch;
        }

        /** A batch was read; one that is not full leaves nothing waiting. */
        public void read(int count) {
            if (count < batch) {
                full = false;
            } else if (full) {
                lag.waited(lag.clock.getAsLong() - fullSince);
            } else {
                full = true;
                fullSince = lag.clock.getAsLong();
            }
        }
    }
}
