// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Attacks on calls that are up, and on those about to begin. */
final class CallThreatsIT {

    private static final String SDP =
            "v=0\no=- 1 1 IN IP4 127.0.0.2\ns=-\nc=IN IP4 127.0.0.2\nt=0 0\nm=audio 6000 RTP/AVP 0\n";

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

    private static String again(String invite, String method, String to, int cseq, String body) {
        String message =
                invite.replaceFirst("^INVITE", method)
                        .replaceFirst("branch=(\\S+?);", "branch=$1-" + cseq + method + ";")
                        .replaceFirst("To: .*", to)
                        .replaceFirst("CSeq: .*", "CSeq: " + cseq + " " + method);
        int length = body.replace("\n", "\r\n").length();
        return message.substring(0, message.indexOf("Content-Length"))
                + "Content-Length: "
                + length
                + "\n\n"
                + body;
    }

    @Test
    @DisplayName("threat12: offers that make no sense are refused, and the call lives")
    void threat12_reInvitesThatMakeNoSense() throws IOException {
        String invite = Victim.withBody("INVITE", "sipp", SDP, "Content-Type: application/sdp");
        try (SipSocket phone = new SipSocket(exchange, Victim.KNOWN)) {
            phone.send(invite);
            String ok = phone.receive();
            while (!ok.startsWith("SIP/2.0 200")) {
                assertThat(ok).startsWith("SIP/2.0 1");
                ok = phone.receive();
            }
            String to = ok.lines().filter(line -> line.startsWith("To:")).findFirst().orElseThrow();
            phone.send(again(invite, "ACK", to, 1, ""));
            int cseq = 2;
            for (String offer :
                    List.of(
                            SDP.replace("m=audio 6000 RTP/AVP 0", "m=audio 99999999 RTP/AVP 0"),
                            SDP.replace("m=audio 6000 RTP/AVP 0", "m=image 6000 udptl t38"),
                            SDP.replace("RTP/AVP 0", "RTP/AVP 255"),
                            SDP.replace("v=0", "v=-1"),
                            SDP.replace("127.0.0.2", "not.an.address.\u0000"),
                            "v=0\n",
                            "\u0001\u0002\u0003")) {
                phone.send(again(invite, "INVITE", to, cseq, offer));
                int status = phone.status();
                assertThat(status).as(offer).isIn(400, 415, 488, 491, 500);
                phone.send(again(invite, "ACK", to, cseq, ""));
                cseq++;
            }
            assertThat(exchange.rx("core show channels")).contains("1 active channel");
            phone.send(again(invite, "BYE", to, cseq, ""));
            assertThat(phone.status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("threat13: nobody hears a call by sending to its ports")
    void threat13_sprayedPorts() throws IOException {
        byte[] packet = new byte[172];
        packet[0] = (byte) 0x80;
        try (Caller caller = new Caller(exchange).calls("600").isSilent(Duration.ofMillis(500));
                DatagramSocket stranger =
                        new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.3"))) {
            for (int round = 0; round < 5; round++) {
                packet[3]++;
                for (int port = 30_000; port <= 31_000; port++) {
                    stranger.send(
                            new DatagramPacket(
                                    packet,
                                    packet.length,
                                    InetAddress.ofLiteral("127.0.0.1"),
                                    port));
                }
                caller.isSilent(Duration.ofMillis(200));
            }
            stranger.setSoTimeout(300);
            assertThat(isAnswered(stranger)).isFalse();
        }
    }

    private static boolean isAnswered(DatagramSocket socket) throws IOException {
        try {
            socket.receive(new DatagramPacket(new byte[2048], 2048));
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Test
    @DisplayName("threat17: a call to a name that is nowhere fails, and keeps nobody waiting")
    void threat17_namesThatAreNowhere() throws IOException {
        String invite =
                Victim.withBody("INVITE", "sipp", SDP, "Content-Type: application/sdp")
                        .replace("sip:100@", "sip:300@");
        try (SipSocket phone = new SipSocket(exchange, Victim.KNOWN)) {
            phone.send(invite);
            long start = System.nanoTime();
            assertThat(Victim.status(exchange, Victim.KNOWN, Victim.request("OPTIONS", "sipp")))
                    .isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(10));
            String answer = phone.receiveWithin(Duration.ofSeconds(15));
            while (answer.startsWith("SIP/2.0 1")) {
                answer = phone.receiveWithin(Duration.ofSeconds(15));
            }
            assertThat(answer).matches("(?s)SIP/2.0 [45].*");
        }
    }
}
