// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InOrderTest {

    private final InOrder inOrder = new InOrder();

    @Test
    void finishesAnActionBeforeWhatItAdds() {
        List<String> done = new ArrayList<>();
        inOrder.add(
                () -> {
                    inOrder.add(() -> done.add("second"));
                    inOrder.carryOut();
                    done.add("first");
                });

        inOrder.carryOut();

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void goesOnAfterAnActionThatFails() {
        List<String> done = new ArrayList<>();
        inOrder.add(
                () -> {
                    throw new IllegalStateException("on purpose");
                });
        inOrder.add(() -> done.add("next"));

        inOrder.carryOut();

        assertThat(done).containsExactly("next");
    }

    @Test
    void keepsTheOrderWhicheverThreadCarriesOut() throws InterruptedException {
        int threads = 8;
        int each = 2_000;
        Object lock = new Object();
        List<Integer> added = new ArrayList<>();
        ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
        CountDownLatch finished = new CountDownLatch(threads * each);
        for (int t = 0; t < threads; t++) {
            int base = t * each;
            Thread.startVirtualThread(
                    () ->
                            IntStream.range(base, base + each)
                                    .forEach(
                                            i -> {
                                                synchronized (lock) {
                                                    added.add(i);
                                                    inOrder.add(
                                                            () -> {
                                                                done.add(i);
                                                                finished.countDown();
                                                            });
                                                }
                                                inOrder.carryOut();
                                            }));
        }

        assertThat(finished.await(20, TimeUnit.SECONDS)).isTrue();
        synchronized (lock) {
            assertThat(done).containsExactlyElementsOf(added);
        }
    }
}
