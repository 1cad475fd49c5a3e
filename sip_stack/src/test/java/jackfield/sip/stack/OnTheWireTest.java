// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Verdict;
import jackfield.sip.stack.Counters.Counter;
import jackfield.testing.FakeModuleRegistry;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OnTheWireTest {

    @SuppressWarnings("NullAway.Init")
    private Party bob;

    @SuppressWarnings("NullAway.Init")
    private RawPeer peer;

    @BeforeEach
    void open() throws IOException {
        bob = new Party("127.0.0.1");
        peer = new RawPeer(bob.address());
    }

    @AfterEach
    void close() {
        peer.close();
        bob.close();
    }

    @Test
    void answersToWhereARequestCameFromWhateverViaSays() throws IOException {
        bob.handles(request -> Verdict.respond(200));

        peer.send(request("OPTIONS", "", "pc33.example.com:5099;maddr=192.0.2.9"));

        assertThat(peer.receive())
                .startsWith("SIP/2.0 200 OK\r\n")
                .contains("Via: SIP/2.0/UDP pc33.example.com:5099;")
                .contains("received=127.0.0.1")
                .contains("Server: Jackfield\r\n")
                .endsWith("Content-Length: 0\r\n\r\n");
    }

    @Test
    void answersToThePortOfViaWhereToldSo() throws IOException {
        bob.handles(
                request -> {
                    request.answerToSentBy();
                    return Verdict.respond(200);
                });
        try (RawPeer sender = new RawPeer(bob.address())) {
            sender.send(request("OPTIONS", "", "10.0.0.1:" + peer.port()));
            assertThat(peer.receive()).startsWith("SIP/2.0 200 ").contains("received=127.0.0.1");
            assertThat(sender.hearsNothing()).isTrue();

            sender.send(request("OPTIONS", "", "10.0.0.1:" + peer.port() + ";rport"));
            assertThat(sender.receive()).startsWith("SIP/2.0 200 ").contains("rport=");
        }
    }

    @Test
    void answersAnInviteAndItsCancelToThePortOfViaWhereToldSo() throws IOException {
        bob.handles(
                request -> {
                    request.answerToSentBy();
                    var transaction = request.transaction();
                    transaction.onCancel(() -> transaction.send(487, List.of()));
                    return Verdict.taken();
                });
        try (RawPeer sender = new RawPeer(bob.address())) {
            String via = "127.0.0.1:" + peer.port();
            sender.send(request("INVITE", "", via));
            assertThat(peer.receive()).startsWith("SIP/2.0 100 ");
            sender.send(request("CANCEL", "", via));
            assertThat(peer.receive()).startsWith("SIP/2.0 200 ");
            assertThat(peer.receive()).startsWith("SIP/2.0 487 ");
            assertThat(sender.hearsNothing()).isTrue();
        }
    }

    @Test
    void fillsInRport() throws IOException {
        bob.handles(request -> Verdict.respond(200));

        peer.send(request("OPTIONS", "", "10.0.0.1;rport"));

        assertThat(peer.receive()).contains("rport=" + peer.port()).contains("received=127.0.0.1");
    }

    @Test
    void saysNothingOfASourceThatViaNamesRightly() throws IOException {
        bob.handles(request -> Verdict.respond(200));

        peer.send(request("OPTIONS", "", "127.0.0.1:" + peer.port()));

        assertThat(peer.receive()).doesNotContain("received").doesNotContain("rport");
    }

    @Test
    void answers481OutsideAnyDialog() throws IOException {
        peer.send(request("BYE", ";tag=nobody", "127.0.0.1"));

        assertThat(peer.receive()).startsWith("SIP/2.0 481 ").contains(";tag=nobody");
    }

    @Test
    void answers481ToACancelOfNothing() throws IOException {
        peer.send(request("CANCEL", "", "127.0.0.1"));

        assertThat(peer.receive()).startsWith("SIP/2.0 481 ");
    }

    @Test
    void neverAnswersAnAck() throws IOException {
        bob.gates(request -> Verdict.respond(403));

        peer.send(request("ACK", ";tag=nobody", "127.0.0.1"));
        peer.send("ACK malformed\n\n");

        assertThat(peer.hearsNothing()).isTrue();
    }

    @Test
    void answersMergedRequestsWith482() throws IOException {
        bob.handles(
                request -> {
                    request.transaction();
                    return Verdict.taken();
                });
        peer.send(request("INVITE", "", "127.0.0.1"));
        assertThat(peer.receive()).startsWith("SIP/2.0 100 ");

        peer.send(request("INVITE", "", "127.0.0.1").replace("branch=z9hG4bKa", "branch=z9hG4bKb"));

        assertThat(peer.receive()).startsWith("SIP/2.0 482 ");
    }

    @Test
    void repeatsARefusalUntilTheAck() throws IOException {
        bob.handles(
                request -> {
                    request.transaction().send(486, List.of());
                    return Verdict.taken();
                });
        peer.send(request("INVITE", "", "127.0.0.1"));
        assertThat(peer.receive()).startsWith("SIP/2.0 100 ");
        String busy = peer.receive();
        assertThat(busy).startsWith("SIP/2.0 486 ");
        assertThat(peer.receive()).isEqualTo(busy);
        assertThat(peer.receive()).isEqualTo(busy);

        peer.send(request("ACK", toTag(busy), "127.0.0.1"));
        while (!peer.hearsNothing()) {
            // what was on its way
        }
        peer.send(request("INVITE", "", "127.0.0.1"));

        assertThat(peer.hearsNothing()).isTrue();
    }

    @Test
    void answersACancelWithTheTagOfTheCall() throws IOException {
        bob.handles(
                request -> {
                    var transaction = request.transaction();
                    transaction.onCancel(() -> transaction.send(487, List.of()));
                    transaction.send(180, List.of());
                    return Verdict.taken();
                });
        peer.send(request("INVITE", "", "127.0.0.1"));
        peer.receive();
        String tag = toTag(peer.receive());

        peer.send(request("CANCEL", "", "127.0.0.1"));

        assertThat(peer.receive())
                .startsWith("SIP/2.0 200 ")
                .contains("CSeq: 7 CANCEL")
                .contains(tag);
        assertThat(peer.receive()).startsWith("SIP/2.0 487 ").contains(tag);
    }

    @Test
    void matchesAnInviteOfRfc2543() throws IOException {
        bob.handles(
                request -> {
                    bob.tell("came");
                    request.transaction();
                    return Verdict.taken();
                });
        String old = request("INVITE", "", "127.0.0.1").replace(";branch=z9hG4bKa", "");
        peer.send(old);
        assertThat(peer.receive()).startsWith("SIP/2.0 100 ");
        peer.send(old);

        assertThat(peer.receive()).startsWith("SIP/2.0 100 ");
        assertThat(bob.until("came")).hasSize(1);
        assertThat(bob.quiet()).isTrue();
    }

    @Test
    void answersWhatCannotBeParsed() throws IOException {
        peer.send(
                request("OPTIONS", "", "127.0.0.1").replace("CSeq: 7 OPTIONS", "CSeq: 7 PUBLISH"));
        assertThat(peer.receive())
                .startsWith("SIP/2.0 400 Bad Request - CSeq is of another method\r\n")
                .contains("Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKa")
                .contains("Call-ID: 1@test\r\n")
                .contains("CSeq: 7 PUBLISH\r\n");

        peer.send("\0\0\0garbage");
        peer.send("OPTIONS sip:a@b SIP/2.0\nVia: nonsense\n\n");
        assertThat(peer.hearsNothing()).isTrue();
        assertThat(bob.stack.counters().of(Counter.MALFORMED)).isEqualTo(3);
    }

    @Test
    void dropsResponsesToNothing() throws IOException {
        for (String branch : List.of("z9hG4bKnotours", "old", "z9hG4bK" + "0".repeat(36))) {
            peer.send(
                    """
                    SIP/2.0 200 OK
                    Via: SIP/2.0/UDP 127.0.0.1:5060;branch=%s
                    From: <sip:a@example.org>;tag=1
                    To: <sip:b@example.org>;tag=2
                    Call-ID: x
                    CSeq: 1 INVITE
                    Content-Length: 0

                    """
                            .formatted(branch));
        }
        peer.send("\n\n");
        bob.handles(request -> Verdict.respond(200));
        peer.send(request("OPTIONS", "", "127.0.0.1"));

        assertThat(peer.receive()).startsWith("SIP/2.0 200 ");
        assertThat(bob.stack.counters().of(Counter.STRAY_RESPONSES)).isEqualTo(3);
        assertThat(bob.stack.counters().of(Counter.KEEP_ALIVES)).isEqualTo(1);
    }

    @Test
    void answers503WithoutAPipeline() throws IOException {
        LoopSipStack bare = Party.stack(new FakeModuleRegistry(), Party.T1);
        String id = "udp-" + Party.freePort("127.0.0.1");
        try (RawPeer other = new RawPeer(bare.open(Party.section("127.0.0.1", id)).bound())) {
            other.send(request("REGISTER", "", "127.0.0.1"));
            assertThat(other.receive()).startsWith("SIP/2.0 503 ");
        } finally {
            bare.close();
        }
    }

    private static String toTag(String response) {
        int to = response.indexOf("\r\nTo: ");
        int tag = response.indexOf(";tag=", to);
        return response.substring(tag, response.indexOf("\r\n", tag));
    }

    private static String request(String method, String tag, String via) {
        return """
        %s sip:600@127.0.0.1 SIP/2.0
        Via: SIP/2.0/UDP %s;branch=z9hG4bKa
        From: <sip:201@example.org>;tag=here
        To: <sip:600@example.org>%s
        Call-ID: 1@test
        CSeq: 7 %s
        Contact: <sip:201@127.0.0.1>
        Max-Forwards: 70
        Content-Length: 0

        """
                .formatted(method, via, tag, method);
    }
}
