// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single requests are answered with, good ones and bad ones. */
final class RequestsIT {

    /** Identified by its address, without login. */
    private static final String KNOWN = "127.0.0.2";

    private static final String STRANGER = "127.0.0.9";

    private static Exchange exchange;

    private int number;

    @BeforeAll
    static void start() throws IOException {
        exchange = Phones.exchange();
    }

    @AfterAll
    static void stop() {
        exchange.close();
        assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private String request(String method, String uri, String more) {
        number++;
        return """
        %s %s SIP/2.0
        Via: SIP/2.0/UDP %%ME%%;branch=z9hG4bK-%s-%d;rport
        Max-Forwards: 70
        From: <sip:sipp@%%ME%%>;tag=%d
        To: <sip:100@%%PBX%%>
        Call-ID: %s-%d-%d
        CSeq: 1 %s
        Contact: <sip:sipp@%%ME%%>
        %sContent-Length: 0

        """
                .formatted(
                        method,
                        uri,
                        method,
                        number,
                        number,
                        method,
                        number,
                        System.nanoTime(),
                        method,
                        more);
    }

    private static int answer(String from, String message) throws IOException {
        try (SipSocket socket = new SipSocket(exchange, from)) {
            socket.send(message);
            return socket.status();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPTIONS, sip:100@%PBX%, '', 200",
        "OPTIONS, sip:%PBX%, '', 200",
        "OPTIONS, sip:999@%PBX%, '', 404",
        "INVITE, sip:999@%PBX%, '', 404",
        "INVITE, tel:+15550100, '', 416",
        "OPTIONS, mailto:a@example.org, '', 416",
        "MESSAGE, sip:100@%PBX%, '', 405",
        "FROBNICATE, sip:100@%PBX%, '', 405",
        "SUBSCRIBE, sip:100@%PBX%, 'Event: nonsense\n', 489",
        "OPTIONS, sip:100@%PBX%, 'Require: nonsense\n', 420",
        "INVITE, sip:100@%PBX%, 'Require: gruu\n', 420",
        "BYE, sip:100@%PBX%, '', 481",
    })
    void areAnsweredAsTheStandardSays(String method, String uri, String more, int status)
            throws IOException {
        String message = request(method, uri, more);
        assertThat(
                        answer(
                                KNOWN,
                                method.equals("BYE")
                                        ? message.replace(
                                                "To: <sip:100@%PBX%>", "To: <sip:100@%PBX%>;tag=x")
                                        : message))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "INVITE", "REGISTER", "MESSAGE"})
    void strangersAreChallengedLikePhonesThatExist(String method) throws IOException {
        String stranger = request(method, "sip:100@%PBX%", "");
        assertThat(answer(STRANGER, stranger.replace("sip:sipp@", "sip:nobody@"))).isEqualTo(401);
        assertThat(
                        answer(
                                STRANGER,
                                request(method, "sip:100@%PBX%", "")
                                        .replace("sip:sipp@", "sip:6001@")))
                .isEqualTo(401);
    }

    @Test
    void aRetransmissionGetsTheSameAnswer() throws IOException {
        try (SipSocket socket = new SipSocket(exchange, STRANGER)) {
            String message = request("OPTIONS", "sip:100@%PBX%", "");
            socket.send(message);
            String first = socket.receive();
            socket.send(message);
            assertThat(tag(socket.receive())).isEqualTo(tag(first));
        }
    }

    private static String tag(String response) {
        return response.lines().filter(line -> line.startsWith("To:")).findFirst().orElseThrow();
    }

    /** RFC 3261 §13.3.1.4. */
    @Test
    void anAnswerThatIsNotAcknowledgedComesAgain() throws IOException {
        String sdp =
                """
                v=0
                o=- 1 1 IN IP4 127.0.0.2
                s=-
                c=IN IP4 127.0.0.2
                t=0 0
                m=audio 6000 RTP/AVP 0
                """;
        String invite = request("INVITE", "sip:100@%PBX%", "Content-Type: application/sdp\n");
        try (SipSocket socket = new SipSocket(exchange, KNOWN)) {
            int length = sdp.length() + (int) sdp.lines().count();
            socket.send(invite.replace("Content-Length: 0", "Content-Length: " + length) + sdp);
            assertThat(socket.status()).isEqualTo(200);
            assertThat(socket.receive()).startsWith("SIP/2.0 200");
            assertThat(socket.receive()).startsWith("SIP/2.0 200");
        }
    }

    @Test
    void cancelOfNothingGets481() throws IOException {
        assertThat(answer(KNOWN, request("CANCEL", "sip:100@%PBX%", ""))).isEqualTo(481);
    }

    @Test
    void anAckIsNeverAnswered() throws IOException {
        try (SipSocket socket = new SipSocket(exchange, KNOWN)) {
            socket.send(request("ACK", "sip:100@%PBX%", ""));
            assertThat(socket.receiveWithin(Duration.ofMillis(700))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Max-Forwards: 70\n|Max-Forwards: many\n",
                "CSeq: 1 OPTIONS|CSeq: 1 REGISTER",
                "CSeq: 1 OPTIONS|CSeq: 99999999999 OPTIONS",
                "To: <sip:100@%PBX%>|To: <sip:100@",
                "Content-Length: 0|Content-Length: 500",
            })
    void whatIsMalformedGets400OrSilence(String change) throws IOException {
        String[] parts = change.split("\\|");
        try (SipSocket socket = new SipSocket(exchange, KNOWN)) {
            socket.send(request("OPTIONS", "sip:100@%PBX%", "").replace(parts[0], parts[1]));
            String answer = socket.receiveWithin(Duration.ofMillis(700));
            assertThat(answer.isEmpty() || answer.startsWith("SIP/2.0 400")).as(answer).isTrue();
        }
        assertStillWell();
    }

    @Test
    void noiseIsSurvived() throws IOException {
        Random random = new Random(4475);
        String model = request("INVITE", "sip:100@%PBX%", "");
        try (SipSocket socket = new SipSocket(exchange, KNOWN)) {
            for (int i = 0; i < 2000; i++) {
                byte[] data = model.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
                for (int change = random.nextInt(6); change >= 0; change--) {
                    data[random.nextInt(data.length)] = (byte) random.nextInt(256);
                }
                socket.send(data);
            }
            socket.send("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            socket.send(new byte[0]);
            socket.send(("OPTIONS sip:" + "(".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
            socket.send(
                    request("OPTIONS", "sip:100@%PBX%", "")
                            .replace("Contact: <sip:sipp@%ME%>", "Contact: " + "<".repeat(30_000)));
        }
        assertStillWell();
    }

    private void assertStillWell() throws IOException {
        assertThat(answer(KNOWN, request("OPTIONS", "sip:100@%PBX%", ""))).isEqualTo(200);
    }
}
