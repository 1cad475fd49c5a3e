// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Keys wait until somebody takes them. */
final class DigitQueueTest {
    private final DigitQueue digits = new DigitQueue();

    @Test
    void givesTheOldestFirst() {
        digits.add('1');
        digits.add('2');
        assertThat(digits.poll()).contains('1');
        assertThat(digits.poll()).contains('2');
        assertThat(digits.poll()).isEmpty();
    }

    @Test
    void doesNotWaitForAKeyThatIsThere() throws InterruptedException {
        digits.add('#');
        assertThat(digits.await(Duration.ofHours(1))).contains('#');
    }

    @Test
    void comesBackWithNothingWhenTheTimeIsOver() throws InterruptedException {
        assertThat(digits.await(Duration.ZERO)).isEmpty();
    }

    @Test
    void keepsNoMoreThanAnybodyDialsAhead() {
        for (int i = 0; i < 100; i++) {
            digits.add('5');
        }
        int kept = 0;
        while (digits.poll().isPresent()) {
            kept++;
        }
        assertThat(kept).isEqualTo(64);
    }

    @Test
    void forgetsAllOfThem() {
        digits.add('1');
        digits.clear();
        assertThat(digits.poll()).isEmpty();
    }

    @Test
    void nobodyWaitsOnAChannelThatHasEnded() throws InterruptedException {
        digits.add('1');
        digits.end();
        assertThat(digits.await(Duration.ofHours(1))).isEmpty();
    }
}
