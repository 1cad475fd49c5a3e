// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.logger;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.capture.Masking;
import org.junit.jupiter.api.Test;

final class MaskingTest {

    private static String header(String line) {
        return Masking.of("REGISTER sip:x SIP/2.0\r\n" + line + "\r\nCSeq: 1 REGISTER\r\n\r\n");
    }

    @Test
    void hidesTheProofOfAPasswordAndLeavesTheRest() {
        assertThat(
                        header(
                                "Authorization: Digest username=\"6001\", nonce=\"n1\","
                                        + " response=\"0123abc\", cnonce=\"c1\", qop=auth"))
                .contains(
                        "username=\"6001\", nonce=\"***\", response=\"***\", cnonce=\"***\", qop=auth")
                .contains("\r\nCSeq: 1 REGISTER\r\n");
        assertThat(header("proxy-authorization : digest response = 0123abc,uri=\"x\""))
                .contains("response = \"***\",uri=\"x\"");
    }

    @Test
    void hidesTheProofInAFoldedHeader() {
        assertThat(header("Authorization: Digest username=\"6001\",\r\n response=\"0123abc\""))
                .doesNotContain("0123abc")
                .contains("6001");
    }

    @Test
    void hidesOtherSchemesAsAWhole() {
        assertThat(header("Authorization: Basic QWxhZGRpbg=="))
                .contains("Authorization: ***\r\n")
                .doesNotContain("QWx");
    }

    @Test
    void leavesAChallengeAsItIs() {
        String challenge = "WWW-Authenticate: Digest realm=\"asterisk\", nonce=\"n1\"";
        assertThat(header(challenge)).contains(challenge);
    }

    @Test
    void hidesKeysOfMedia() {
        assertThat(
                        Masking.of(
                                "v=0\r\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3|2^20\r\n"))
                .isEqualTo("v=0\r\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:***|2^20\r\n");
    }
}
