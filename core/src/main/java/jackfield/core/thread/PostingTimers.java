// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.thread;

import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Time-outs of one thread that only posts; the tasks run elsewhere. Thread-safe. */
@Component
public final class PostingTimers implements Timers {

    private static final Logger LOG = LoggerFactory.getLogger(PostingTimers.class);

    private final ScheduledThreadPoolExecutor clock;

    @Activate
    public PostingTimers(@Reference Threads threads) {
        clock = new ScheduledThreadPoolExecutor(1, threads.platform("timer"));
        // A call that ends early must not leave its time-outs behind.
        clock.setRemoveOnCancelPolicy(true);
    }

    @Deactivate
    void deactivate() {
        clock.shutdownNow();
    }

    @Override
    public Timer after(Duration delay, Executor where, Runnable task) {
        return timer(clock.schedule(post(where, task), delay.toNanos(), TimeUnit.NANOSECONDS));
    }

    @Override
    public Timer every(Duration period, Executor where, Runnable task) {
        long nanos = period.toNanos();
        return timer(
                clock.scheduleAtFixedRate(post(where, task), nanos, nanos, TimeUnit.NANOSECONDS));
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    private static Timer timer(Future<?> pending) {
        return () -> pending.cancel(false);
    }

    /** An executor that takes nothing any more is leaving; that is no news. */
    private static Runnable post(Executor where, Runnable task) {
        return () -> {
            try {
                where.execute(task);
            } catch (RuntimeException e) {
                LOG.debug("A time-out could not be posted", e);
            }
        };
    }
}
