// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoncesTest {

    private final Nonces nonces = new Nonces();
    private final InetAddress peer = InetAddress.ofLiteral("192.0.2.10");
    private final Instant now = Instant.parse("2026-01-01T00:00:00.123Z");

    @Test
    void knowsWhenItMadeOne() {
        String nonce = nonces.make("asterisk", peer, now);
        assertThat(nonces.read(nonce, "asterisk", peer))
                .get()
                .extracting(Nonces.Nonce::made)
                .isEqualTo(now);
    }

    @Test
    void makesNoneTwice() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            made.add(nonces.make("asterisk", peer, now));
        }
        assertThat(made).hasSize(1000);
    }

    @Test
    void doesNotKnowTheNonceOfAnotherRealmPeerOrProcess() {
        String nonce = nonces.make("asterisk", peer, now);
        assertThat(nonces.read(nonce, "other", peer)).isEmpty();
        assertThat(nonces.read(nonce, "asterisk", InetAddress.ofLiteral("192.0.2.11"))).isEmpty();
        assertThat(new Nonces().read(nonce, "asterisk", peer)).isEmpty();
    }

    @Test
    void noticesEveryChange() {
        String nonce = nonces.make("asterisk", peer, now);
        for (int i = 0; i < nonce.length() - 1; i++) {
            char other = nonce.charAt(i) == 'A' ? 'B' : 'A';
            String changed = nonce.substring(0, i) + other + nonce.substring(i + 1);
            assertThat(nonces.read(changed, "asterisk", peer)).as(changed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "not/base64=", "ä", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoNonce(String text) {
        assertThat(nonces.read(text, "asterisk", peer)).isEmpty();
        assertThat(nonces.read(text.repeat(1000), "asterisk", peer)).isEmpty();
    }
}
