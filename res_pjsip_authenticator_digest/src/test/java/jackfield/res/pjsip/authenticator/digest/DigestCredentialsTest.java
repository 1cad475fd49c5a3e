// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.DigestAlgorithm;
import jackfield.sip.Verdict;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestCredentialsTest {

    private static DigestCredentials credentials(
            String realm, String nonce, String qop, String nc, String cnonce) {
        return new DigestCredentials(
                "Mufasa", realm, nonce, "/dir/index.html", "", "", cnonce, qop, nc);
    }

    /** The example of RFC 2617 §3.5. */
    @Test
    void computesTheResponseOfRfc2617() {
        DigestCredentials credentials =
                credentials(
                        "testrealm@host.com",
                        "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                        "auth",
                        "00000001",
                        "0a4f113b");
        String secret = DigestAlgorithm.MD5.hash("Mufasa", "testrealm@host.com", "Circle Of Life");
        assertThat(credentials.expectedResponse(DigestAlgorithm.MD5, secret, "GET"))
                .isEqualTo("6629fae49393a05397450978507c4ef1");
    }

    /** The example of RFC 2069 as its errata put it right. */
    @Test
    void computesTheResponseOfRfc2069() {
        DigestCredentials credentials =
                credentials("testrealm@host.com", "dcd98b7102dd2f0e8b11d0f600bfb0c093", "", "", "");
        String secret = DigestAlgorithm.MD5.hash("Mufasa", "testrealm@host.com", "CircleOfLife");
        assertThat(credentials.expectedResponse(DigestAlgorithm.MD5, secret, "GET"))
                .isEqualTo("1949323746fe6a43ef61f9606e7febea");
    }

    /** The example of RFC 7616 §3.9.1. */
    @ParameterizedTest
    @CsvSource({
        "MD5, 8ca523f5e9506fed4657c9700eebdbec",
        "SHA_256, 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
    })
    void computesTheResponsesOfRfc7616(DigestAlgorithm algorithm, String response) {
        DigestCredentials credentials =
                credentials(
                        "http-auth@example.org",
                        "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
                        "auth",
                        "00000001",
                        "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ");
        String secret = algorithm.hash("Mufasa", "http-auth@example.org", "Circle of Life");
        assertThat(credentials.expectedResponse(algorithm, secret, "GET")).isEqualTo(response);
    }

    @ParameterizedTest
    @CsvSource({
        "auth, 00000001, 1",
        "auth, ffffffff, 4294967295",
        "auth, 1, -1",
        "auth, xxxxxxxx, -1",
        "auth, -0000001, -1",
        "auth, '', -1",
        "'', 00000009, 0",
    })
    void readsTheCounter(String qop, String nc, long count) {
        assertThat(credentials("r", "n", qop, nc, "c").count()).isEqualTo(count);
    }

    @Test
    void looksAtAFewHeadersOnly() {
        Caller caller = Caller.with("password=Heron-42").asks();
        String wrong = caller.password("wrong").credentials(1) + "\n";
        String right = caller.password("Heron-42").credentials(1);
        assertThat(caller.send(wrong.repeat(3) + right)).isEqualTo(Verdict.proceed());
        assertThat(caller.next().send(wrong.repeat(4) + right)).isNotEqualTo(Verdict.proceed());
    }

    /** Whatever is done to good credentials, they are taken or challenged, and never half read. */
    @Test
    void survivesDamage() {
        Caller caller = Caller.with("password=Heron-42").asks();
        String good = caller.credentials(1);
        Random random = new Random(7616);
        for (int i = 0; i < 3000; i++) {
            StringBuilder damaged = new StringBuilder(good);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                damage(damaged, random);
            }
            answer(caller, damaged.toString());
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int from = "Authorization: ".length();
        int place = from + random.nextInt(text.length() - from);
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(place);
            case 1 -> text.setCharAt(place, (char) (' ' + random.nextInt(95)));
            case 2 -> text.insert(place, "\",;=<>\\%".charAt(random.nextInt(8)));
            default -> text.insert(place, text.substring(from, place));
        }
    }

    private static void answer(Caller caller, String authorization) {
        Verdict verdict;
        try {
            caller.request(authorization);
        } catch (IllegalArgumentException e) {
            return; // The parser in front of us refuses it.
        }
        verdict = caller.send(authorization);
        assertThat(
                        verdict == Verdict.proceed()
                                || verdict instanceof Verdict.Respond answer
                                        && answer.status() == 401)
                .as(authorization)
                .isTrue();
    }
}
