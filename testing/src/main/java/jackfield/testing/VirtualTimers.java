// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A clock that a test moves; nothing runs before {@link #advance}. Thread-safe. */
public final class VirtualTimers implements Timers {

    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final AtomicLong number = new AtomicLong();
    private final ConcurrentSkipListSet<Pending> pending =
            new ConcurrentSkipListSet<>(
                    Comparator.comparing(Pending::due).thenComparing(Pending::number));

    @Override
    public Timer after(Duration delay, Executor where, Runnable task) {
        return start(delay, null, where, task);
    }

    @Override
    public Timer every(Duration period, Executor where, Runnable task) {
        return start(period, period, where, task);
    }

    @Override
    public Instant now() {
        return now;
    }

    /** Moves the clock, and posts what becomes due on the way, in order. */
    public void advance(Duration time) {
        Instant until = now().plus(time);
        while (!pending.isEmpty() && !pending.first().due().isAfter(until)) {
            Pending next = pending.pollFirst();
            if (next != null) {
                now = next.due();
                next.fire();
            }
        }
        now = until;
    }

    /** Time-outs that are running. */
    public int running() {
        return pending.size();
    }

    private Timer start(Duration delay, @Nullable Duration period, Executor where, Runnable task) {
        Repeating timer = new Repeating(period, where, task);
        timer.schedule(now().plus(delay));
        return timer;
    }

    private record Pending(Instant due, long number, Repeating timer) {
        void fire() {
            timer.fire(due);
        }
    }

    private final class Repeating implements Timer {
        private final @Nullable Duration period;
        private final Executor where;
        private final Runnable task;
        private volatile boolean cancelled;

        Repeating(@Nullable Duration period, Executor where, Runnable task) {
            this.period = period;
            this.where = where;
            this.task = task;
        }

        void schedule(Instant due) {
            pending.add(new Pending(due, number.getAndIncrement(), this));
        }

        void fire(Instant due) {
            if (cancelled) {
                return;
            }
            if (period != null) {
                schedule(due.plus(period));
            }
            where.execute(task);
        }

        @Override
        public void cancel() {
            cancelled = true;
            pending.removeIf(waiting -> waiting.timer() == this);
        }
    }
}
