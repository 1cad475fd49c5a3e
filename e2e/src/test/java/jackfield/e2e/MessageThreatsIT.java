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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that are built to do harm by being read. */
final class MessageThreatsIT {

    private static final Duration SHORT = Duration.ofMillis(700);

    private static Exchange exchange;

    @BeforeAll
    static void start() throws IOException {
        exchange = Victim.configuration().start();
    }

    @AfterAll
    static void stop() {
        exchange.close();
        assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    /** A phone logs in at its first attempt; nothing is sent twice. */
    private static void assertStillWell() throws IOException {
        try (SipSocket phone = new SipSocket(exchange, "127.0.0.1")) {
            phone.send(Victim.query("6001"));
            String line = new Login("6001", "secret-6001").line(phone.receive(), "REGISTER", 1);
            phone.send(Victim.query("6001", line));
            assertThat(phone.status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVITE", "REGISTER", "ACK", "BYE", "CANCEL", "NOTIFY", "SUBSCRIBE"})
    @DisplayName("threat01: malformed SIP is survived")
    void threat01_malformedMessages(String method) throws IOException {
        Random random = new Random(method.hashCode());
        String model = Victim.request(method, "6001", "Identity: x;info=<y>", "Via: SIP/2.0/UDP a");
        try (SipSocket socket = new SipSocket(exchange, Victim.STRANGER)) {
            for (int i = 0; i < 500; i++) {
                byte[] data = model.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
                for (int change = random.nextInt(8); change >= 0; change--) {
                    data[random.nextInt(data.length)] = (byte) random.nextInt(256);
                }
                socket.send(data);
            }
        }
        assertStillWell();
    }

    private static String multipart(int depth) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            body.append("--b").append(i).append("\nContent-Type: multipart/mixed;boundary=b");
            body.append(i + 1).append("\n\n");
        }
        return body.toString();
    }

    @Test
    @DisplayName("threat02: bodies of too many parts or lines are refused")
    void threat02_bombsInBodies() throws IOException {
        String head = "v=0\no=- 1 1 IN IP4 127.0.0.2\ns=-\nc=IN IP4 127.0.0.2\nt=0 0\n";
        assertRefused("multipart/mixed;boundary=b0", multipart(50));
        assertRefused("multipart/mixed;boundary=b", "--b\n\nx\n".repeat(4000));
        assertRefused("multipart/mixed;boundary=b", "--b\n\n--b--\n--b\n");
        assertRefused("multipart/mixed;boundary=\"\"", "----\n");
        assertRefused("application/sdp", head + "m=audio 9 RTP/AVP 0\n".repeat(2400));
        assertRefused("application/sdp", head + "a=x\n".repeat(9000));
        assertRefused("application/sdp", "");
        assertStillWell();
    }

    private static void assertRefused(String type, String body) throws IOException {
        String invite =
                Victim.withBody(
                        "INVITE", "sipp", body.isEmpty() ? "\n" : body, "Content-Type: " + type);
        int status = Victim.status(exchange, Victim.KNOWN, invite);
        assertThat(status).as(type).isIn(400, 415, 488);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1",
                "Content-Length: 4294967297",
                "Content-Length: 500",
                "Content-Length: 0\nContent-Length: 5",
                "Content-Length: many",
            })
    @DisplayName("threat03: what a message says of its length is not believed")
    void threat03_liesAboutLength(String line) throws IOException {
        String message = Victim.request("OPTIONS", "sipp").replace("Content-Length: 0", line);
        assertThat(Victim.status(exchange, Victim.KNOWN, message)).isEqualTo(400);
        assertStillWell();
    }

    @Test
    @DisplayName("threat03: heads beyond measure are refused")
    void threat03_headsBeyondMeasure() throws IOException {
        String vias = "Via: SIP/2.0/UDP 127.0.0.9;branch=z9hG4bKx\n".repeat(1000);
        for (String more :
                new String[] {
                    vias.strip(), "X-Long: " + "x".repeat(60_000), "X: y\n".repeat(5000) + "X: z"
                }) {
            try (SipSocket socket = new SipSocket(exchange, Victim.KNOWN)) {
                socket.send(Victim.request("OPTIONS", "sipp", more));
                String answer = socket.receiveWithin(SHORT);
                assertThat(answer.isEmpty() || answer.startsWith("SIP/2.0 513"))
                        .as(answer)
                        .isTrue();
            }
        }
        assertStillWell();
    }
}
