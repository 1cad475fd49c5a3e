// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attackers that want to be somebody else, or to know who is there. */
final class AccountThreatsIT {

    private static final Login ALICE = new Login("6001", "secret-6001");

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

    private static String challenge(String from, String user) throws IOException {
        return Victim.answer(exchange, from, Victim.request("REGISTER", user));
    }

    private static String register(String line) {
        return Victim.request("REGISTER", "6001", line).replace("To: <sip:100@", "To: <sip:6001@");
    }

    @Test
    @DisplayName("threat05: a flood of REGISTER leaves nothing behind and keeps nobody out")
    void threat05_floodOfRegisters() throws IOException {
        Victim.status(exchange, Victim.KNOWN, Victim.request("OPTIONS", "sipp"));
        try (SipSocket flood = new SipSocket(exchange, Victim.STRANGER)) {
            for (int i = 0; i < 4000; i++) {
                flood.send(Victim.request("REGISTER", "user" + i));
                if (i % 100 == 0) {
                    assertThat(
                                    Victim.status(
                                            exchange,
                                            Victim.KNOWN,
                                            Victim.request("OPTIONS", "sipp")))
                            .isEqualTo(200);
                }
            }
        }
        assertThat(exchange.rx("pjsip show contacts")).doesNotContain("user1");
    }

    @Test
    @DisplayName("threat06: an INVITE without login gets no channel and no transaction")
    void threat06_floodOfInvites() throws IOException {
        Set<String> answers = new TreeSet<>();
        String sdp =
                "v=0\no=- 1 1 IN IP4 127.0.0.9\ns=-\nc=IN IP4 127.0.0.9\nt=0 0\n"
                        + "m=audio 9000 RTP/AVP 0\n";
        try (SipSocket flood = new SipSocket(exchange, Victim.STRANGER)) {
            for (int i = 0; i < 500; i++) {
                flood.send(
                        Victim.withBody(
                                "INVITE", "user" + i, sdp, "Content-Type: application/sdp"));
                answers.add(flood.receive().lines().findFirst().orElse(""));
            }
        }
        assertThat(answers).containsExactly("SIP/2.0 401 Unauthorized");
        assertThat(exchange.rx("core show channels")).contains("0 active channels");
    }

    @Test
    @DisplayName(
            "threat07: credentials serve one request, from one address, by the algorithm asked for")
    void threat07_replayAndDowngrade() throws IOException {
        String line;
        try (SipSocket phone = new SipSocket(exchange, "127.0.0.1")) {
            phone.send(register(""));
            line = ALICE.line(phone.receive(), "REGISTER", 1);
            phone.send(register(line));
            assertThat(phone.status()).isEqualTo(200);
            phone.send(register(line));
            assertThat(phone.receive()).startsWith("SIP/2.0 401 ").contains("stale=true");
        }
        assertThat(Victim.status(exchange, Victim.STRANGER, register(line))).isEqualTo(401);

        String strict = challenge("127.0.0.1", "strict");
        assertThat(strict).contains("algorithm=SHA-256").doesNotContain("algorithm=MD5");
        for (String hash : new String[] {"MD5", "SHA-256"}) {
            String weak = new Login("strict", "secret-strict", hash).line(strict, "OPTIONS", 1);
            int status =
                    Victim.status(exchange, "127.0.0.1", Victim.request("OPTIONS", "strict", weak));
            assertThat(status).as(hash).isEqualTo(hash.equals("MD5") ? 401 : 200);
        }
    }

    @Test
    @DisplayName("threat08: who guesses is told nothing, and is told of")
    void threat08_guessing() throws IOException {
        LockSupport.parkNanos(1_100_000_000); // until events are written again, after a flood
        Set<String> answers = new TreeSet<>();
        for (String user : List.of("6001", "nobody", "inner", "100")) {
            for (int i = 0; i < 6; i++) {
                String asked = challenge(Victim.STRANGER, user);
                answers.add(shape(asked));
                String wrong = new Login(user, "guess").line(asked, "REGISTER", i + 1);
                answers.add(
                        shape(
                                Victim.answer(
                                        exchange,
                                        Victim.STRANGER,
                                        Victim.request("REGISTER", user, wrong))));
            }
        }
        assertThat(answers).hasSize(1);
        Wait.until(
                "all events in the log",
                Duration.ofSeconds(5),
                () ->
                        List.of("FailedACL", "InvalidAccountID", "ChallengeResponseFailed").stream()
                                .allMatch(kind -> security().contains("=\"" + kind + "\"")));
        assertThat(security()).contains("RemoteAddress=\"IPV4/UDP/127.0.0.9/");
    }

    private static String security() {
        try {
            return Files.readString(exchange.directory().resolve("log/security"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A response without what differs from one to the next anyway. */
    private static String shape(String response) {
        return response.replaceAll("(nonce|opaque)=\"[^\"]*\"", "$1")
                .replaceAll("(branch|tag|rport)=[^;\r]*", "$1")
                .replaceAll("(?m)^(Call-ID|From|Via|To):.*$", "$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVITE", "MESSAGE", "SUBSCRIBE", "NOTIFY", "PUBLISH", "REFER"})
    @DisplayName("threat09, threat11: nobody is believed who he says he is")
    void threat09_threat11_spoofedIdentity(String method) throws IOException {
        for (String user : List.of("6001", "marked", "nobody", "anonymous")) {
            String spoofed =
                    Victim.request(
                            method, user, "X-Account: 77", "P-Asserted-Identity: <sip:6001@%PBX%>");
            assertThat(Victim.status(exchange, Victim.STRANGER, spoofed)).as(user).isEqualTo(401);
        }
        String line = ALICE.line(challenge(Victim.STRANGER, "6001"), method, 1);
        String others = Victim.request(method, "6002", line);
        assertThat(Victim.status(exchange, Victim.STRANGER, others)).isEqualTo(401);
    }

    @Test
    @DisplayName("threat27: there are no guests, and open endpoints are warned of")
    void threat27_noGuests() throws IOException {
        String guest = Victim.request("INVITE", "anonymous").replace("sip:100@", "sip:900123@");
        assertThat(Victim.status(exchange, Victim.STRANGER, guest)).isEqualTo(401);
        assertThat(Files.readString(exchange.directory().resolve("log/full")))
                .contains("Anybody may call as sipp: neither auth nor");
    }
}
