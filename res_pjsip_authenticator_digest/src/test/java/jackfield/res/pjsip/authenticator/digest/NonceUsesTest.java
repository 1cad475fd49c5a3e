// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.res.pjsip.authenticator.digest.NonceUses.Use;
import jackfield.res.pjsip.authenticator.digest.Nonces.Nonce;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NonceUsesTest {

    private static final Duration LIFETIME = Duration.ofSeconds(32);

    private final NonceUses uses = new NonceUses(100);
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private int made;

    private Nonce nonce() {
        return new Nonce(now, made++);
    }

    private static Use use(long count, String branch) {
        return new Use(count, "call", 1, branch, "response");
    }

    private boolean admit(Nonce nonce, long count, String branch) {
        return uses.admit(nonce, use(count, branch), LIFETIME, now);
    }

    @Test
    void wantsCountersToRise() {
        Nonce nonce = nonce();
        assertThat(admit(nonce, 1, "a")).isTrue();
        assertThat(admit(nonce, 2, "b")).isTrue();
        assertThat(admit(nonce, 9, "c")).isTrue();
        assertThat(admit(nonce, 3, "d")).isFalse();
        assertThat(admit(nonce, 9, "d")).isFalse();
    }

    @Test
    void recognizesRetransmissionsOfTheLastFew() {
        Nonce nonce = nonce();
        for (int count = 1; count <= 5; count++) {
            assertThat(admit(nonce, count, "b" + count)).isTrue();
        }
        assertThat(admit(nonce, 2, "b2")).isTrue();
        assertThat(admit(nonce, 1, "b1")).isFalse();
        assertThat(admit(nonce, 5, "b5")).isTrue();
    }

    @Test
    void keepsItsMemoryBounded() {
        for (int i = 0; i < 10_000; i++) {
            now = now.plusMillis(1);
            assertThat(admit(nonce(), 1, "a")).isTrue();
        }
        assertThat(uses.size()).isLessThanOrEqualTo(200);
    }

    @Test
    void takesNothingTwiceThatItHasForgotten() {
        Nonce first = nonce();
        admit(first, 1, "a");
        for (int i = 0; i < 1_000; i++) {
            now = now.plusMillis(1);
            admit(nonce(), 1, "a");
        }
        assertThat(admit(first, 1, "other")).isFalse();
        assertThat(admit(first, 2, "other")).isFalse();
    }

    @Test
    void forgetsWhatHasEnded() {
        for (int i = 0; i < 50; i++) {
            admit(nonce(), 1, "a");
        }
        now = now.plusSeconds(61);
        admit(nonce(), 1, "a");
        now = now.plusSeconds(61);
        admit(nonce(), 1, "a");
        assertThat(uses.size()).isLessThanOrEqualTo(2);
    }
}
