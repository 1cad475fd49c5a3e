// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.thread;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PostingTimersTest {

    private final CountedThreads threads = new CountedThreads();
    private final PostingTimers timers = new PostingTimers(threads);

    @AfterEach
    void stop() {
        timers.deactivate();
        threads.deactivate();
    }

    @Test
    void postsToTheExecutorAndRunsNothingItself() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<String> where = new AtomicReference<>("");

        timers.after(
                Duration.ofMillis(1),
                threads.config(),
                () -> {
                    where.set(Thread.currentThread().getName());
                    done.countDown();
                });

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(where.get()).isEqualTo("config-0");
    }

    @Test
    void repeatsUntilItIsCancelled() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);

        Timer timer = timers.every(Duration.ofMillis(1), Runnable::run, three::countDown);

        assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
        timer.cancel();
    }

    @Test
    void goesOnAfterAnExecutorThatTakesNothing() throws InterruptedException {
        CountDownLatch two = new CountDownLatch(2);
        Executor full =
                task -> {
                    two.countDown();
                    throw new RejectedExecutionException("meant to fail");
                };

        Timer timer = timers.every(Duration.ofMillis(1), full, () -> {});

        assertThat(two.await(10, TimeUnit.SECONDS)).isTrue();
        timer.cancel();
    }

    @Test
    void neverRunsWhatWasCancelledInTime() throws InterruptedException {
        AtomicReference<String> ran = new AtomicReference<>("");
        CountDownLatch later = new CountDownLatch(1);

        timers.after(Duration.ofMillis(40), Runnable::run, () -> ran.set("cancelled one")).cancel();
        timers.after(Duration.ofMillis(60), Runnable::run, later::countDown);

        assertThat(later.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ran.get()).isEmpty();
    }
}
