// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CountedThreadsTest {

    private final CountedThreads threads = new CountedThreads();

    @AfterEach
    void stop() {
        threads.deactivate();
    }

    @Test
    void numbersThePlatformThreadsOfOneFactory() {
        ThreadFactory factory = threads.platform("media");

        Thread first = factory.newThread(() -> {});
        Thread second = factory.newThread(() -> {});

        assertThat(first.getName()).isEqualTo("media-0");
        assertThat(second.getName()).isEqualTo("media-1");
        assertThat(first.isDaemon()).isTrue();
        assertThat(first.isVirtual()).isFalse();
    }

    @Test
    void runsEachCallOnAVirtualThreadWithItsName() throws InterruptedException {
        Thread call = threads.startCall("PJSIP/201-00000004", () -> {});

        assertThat(call.join(java.time.Duration.ofSeconds(10))).isTrue();
        assertThat(call.getName()).isEqualTo("call-PJSIP/201-00000004");
        assertThat(call.isVirtual()).isTrue();
    }

    @Test
    void countsWhatRunsAndNothingElse() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        Runnable waiting =
                () -> {
                    started.countDown();
                    await(end);
                };

        Thread one = threads.startCall("1", waiting);
        Thread two = threads.startCall("2", waiting);
        await(started);
        assertThat(threads.running()).containsEntry("call", 2);

        end.countDown();
        one.join();
        two.join();
        assertThat(threads.running()).containsEntry("call", 0);
    }

    @Test
    void runsInputAndOutputOnVirtualThreads() {
        CountDownLatch done = new CountDownLatch(1);
        List<String> names = new CopyOnWriteArrayList<>();

        threads.io()
                .execute(
                        () -> {
                            names.add(Thread.currentThread().getName());
                            names.add(Boolean.toString(Thread.currentThread().isVirtual()));
                            done.countDown();
                        });

        await(done);
        assertThat(names).containsExactly("io-0", "true");
    }

    @Test
    void runsConfigurationTasksInOrderEvenAfterAFailure() {
        CountDownLatch done = new CountDownLatch(1);
        List<String> steps = new CopyOnWriteArrayList<>();

        threads.config().execute(() -> steps.add(Thread.currentThread().getName()));
        threads.config()
                .execute(
                        () -> {
                            throw new IllegalStateException("meant to fail");
                        });
        threads.config()
                .execute(
                        () -> {
                            steps.add(Thread.currentThread().getName());
                            done.countDown();
                        });

        await(done);
        assertThat(steps).containsExactly("config-0", "config-0");
    }

    @Test
    void keepsNoClassLoaderOfWhoeverStartedTheThread() throws InterruptedException {
        List<ClassLoader> seen = new CopyOnWriteArrayList<>();
        Thread starter = Thread.currentThread();
        ClassLoader before = starter.getContextClassLoader();
        starter.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            threads.startCall("1", () -> seen.add(Thread.currentThread().getContextClassLoader()))
                    .join();
        } finally {
            starter.setContextClassLoader(before);
        }
        assertThat(seen).containsExactly(CountedThreads.class.getClassLoader());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
