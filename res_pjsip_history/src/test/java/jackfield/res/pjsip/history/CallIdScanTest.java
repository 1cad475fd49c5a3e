// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class CallIdScanTest {

    private static String scan(String message) {
        return CallIdScan.callId(message.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsTheHeaderInBothItsFormsAndInAnyCase() {
        assertThat(scan("BYE sip:x SIP/2.0\r\nVia: y\r\nCall-ID: one@host \r\n\r\n"))
                .isEqualTo("one@host");
        assertThat(scan("BYE sip:x SIP/2.0\nI : two\n\n")).isEqualTo("two");
        assertThat(scan("BYE sip:x SIP/2.0\r\ncALL-id:three\r\n\r\n")).isEqualTo("three");
    }

    @Test
    void doesNotLookIntoTheBodyNorPastTheEnd() {
        assertThat(scan("BYE sip:x SIP/2.0\r\n\r\nCall-ID: one\r\n")).isEmpty();
        assertThat(scan("\r\n\r\n")).isEmpty();
        assertThat(scan("BYE sip:x SIP/2.0\r\nCall-ID")).isEmpty();
        assertThat(scan("BYE sip:x SIP/2.0\r\nInfo: i: no\r\n\r\n")).isEmpty();
    }
}
