// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Dialog;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.Target;
import jackfield.sip.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.ParseException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sip.header.Header;
import javax.sip.message.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that are given up, and answers to what comes too late, as a peer sees them. */
final class EndedRequestsTest {

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

    private OutboundTransaction send(String method) {
        SipLoop loop = bob.stack.loops().getFirst();
        Target target =
                new Target(
                        bob.transport,
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), peer.port()));
        Request request = bob.request(method, bob, loop);
        return Party.on(loop, () -> bob.stack.send(request, target, new Telling(bob)));
    }

    private void on(Runnable task) {
        Party.on(
                bob.stack.loops().getFirst(),
                () -> {
                    task.run();
                    return true;
                });
    }

    @Test
    void aQuestionThatIsGivenUpIsNotAskedAgain() throws IOException {
        OutboundTransaction question = send(Request.OPTIONS);
        assertThat(peer.receive()).startsWith("OPTIONS ");
        on(question::abandon);
        while (peer.receivedSoon()) {
            // one that was on its way already
        }
        assertThat(peer.hearsNothing()).isTrue();
        assertThat(bob.stack.transactions()).isZero();
        assertThat(bob.quiet()).isTrue();
    }

    @Test
    void aCancelSaysWhy() throws IOException, ParseException {
        OutboundTransaction invite = send(Request.INVITE);
        String received = peer.receive();
        Header reason =
                bob.stack.headers().createHeader("Reason", "SIP;cause=200;text=\"elsewhere\"");
        peer.send(answer(received, "180 Ringing"));
        assertThat(bob.next()).isEqualTo("180");
        on(() -> invite.cancel(List.of(reason)));
        String next = peer.receive();
        while (next.startsWith("INVITE ")) { // sent again before it heard of the ringing
            next = peer.receive();
        }
        assertThat(next)
                .startsWith("CANCEL ")
                .containsIgnoringWhitespaces("Reason:SIP;cause=200;text=\"elsewhere\"");
    }

    private static String answer(String request, String status) {
        StringBuilder answer = new StringBuilder("SIP/2.0 " + status + "\n");
        request.lines()
                .filter(line -> line.matches("(Via|From|Call-ID|CSeq):.*"))
                .forEach(line -> answer.append(line).append('\n'));
        request.lines()
                .filter(line -> line.startsWith("To:"))
                .forEach(line -> answer.append(line).append(";tag=far\n"));
        return answer + "Content-Length: 0\n\n";
    }

    @Test
    void whatComesTooLateIsAnsweredWhereTheDialogsPeerWantsIt()
            throws IOException, InterruptedException {
        BlockingQueue<Dialog> dialogs = new LinkedBlockingQueue<>();
        bob.handles(
                invite -> {
                    invite.answerToSentBy();
                    Dialog dialog = bob.stack.dialog(invite, new TellingUser(bob));
                    dialog.answerToSentBy();
                    invite.transaction().send(dialog.response(invite.transaction(), 183));
                    dialogs.add(dialog);
                    return Verdict.taken();
                });
        try (RawPeer sender = new RawPeer(bob.address())) {
            sender.send(request("INVITE", 7, ""));
            assertThat(peer.receive()).startsWith("SIP/2.0 100 ");
            assertThat(peer.receive()).startsWith("SIP/2.0 183 ");
            Dialog dialog = dialogs.poll(5, TimeUnit.SECONDS);
            assertThat(dialog).isNotNull();
            String tag = ";tag=" + dialog.localTag();

            sender.send(request("INFO", 6, tag));
            assertThat(peer.receive()).startsWith("SIP/2.0 500 ");
            Party.on(
                    dialog.loop(),
                    () -> {
                        dialog.close();
                        return true;
                    });
            sender.send(request("BYE", 9, tag));
            assertThat(peer.receive()).startsWith("SIP/2.0 481 ");
            assertThat(sender.hearsNothing()).isTrue();
        }
    }

    private String request(String method, int sequence, String tag) {
        return """
        %s sip:600@127.0.0.1 SIP/2.0
        Via: SIP/2.0/UDP 127.0.0.1:%d;branch=z9hG4bK%s
        Max-Forwards: 70
        From: <sip:201@127.0.0.1>;tag=a
        To: <sip:600@127.0.0.1>%s
        Call-ID: late
        CSeq: %d %s
        Contact: <sip:201@127.0.0.1:%d>
        Content-Length: 0

        """
                .formatted(method, peer.port(), method, tag, sequence, method, peer.port());
    }
}
