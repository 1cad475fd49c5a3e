// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gov.nist.javax.sip.message.SIPMessage;
import java.nio.charset.StandardCharsets;

/**
 * A datagram of any bytes, alone and as the rest of a message that begins well: a message, a refusal or
 * nothing; what is kept of it can be asked for and written down.
 */
class MessageReaderFuzzTest {

    private static final byte[] BEGINNING =
            """
            INVITE sip:600@192.0.2.1 SIP/2.0
            Via: SIP/2.0/UDP 192.0.2.7:5060;branch=z9hG4bKfuzz;rport
            From: <sip:6001@192.0.2.1>;tag=a
            To: <sip:600@192.0.2.1>
            Call-ID: fuzz
            CSeq: 1 INVITE
            Max-Forwards: 70
            """
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);

    private static final MessageReader READER = new MessageReader(() -> "Jackfield");

    @FuzzTest
    void readsAnyDatagram(byte[] data) {
        check(READER.read(data));
        byte[] whole = new byte[BEGINNING.length + data.length];
        System.arraycopy(BEGINNING, 0, whole, 0, BEGINNING.length);
        System.arraycopy(data, 0, whole, BEGINNING.length, data.length);
        check(READER.read(whole));
    }

    private static void check(Incoming incoming) {
        switch (incoming) {
            case Incoming.Request(var request) -> walk(request);
            case Incoming.Response(var response) -> walk(response);
            case Incoming.Malformed(String reason, String answer) -> {
                assertThat(reason).isNotEmpty();
                assertThat(answer.isEmpty() || answer.startsWith("SIP/2.0 ")).isTrue();
                assertThat(answer.isEmpty() || answer.endsWith("\r\n\r\n")).isTrue();
            }
            case Incoming.KeepAlive() -> {}
        }
    }

    /** Parses every header that was left for later. */
    private static void walk(SIPMessage message) {
        assertThat(message.getCallId().getCallId()).isNotEmpty();
        assertThat(message.getFrom()).isNotNull();
        assertThat(message.getTopmostVia()).isNotNull();
        message.getHeaders().forEachRemaining(header -> assertThat(header.getName()).isNotEmpty());
        assertThat(message.encode()).isNotEmpty();
    }
}
