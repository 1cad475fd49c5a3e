// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Dialog;
import jackfield.sip.InboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.Target;
import jackfield.sip.Verdict;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sip.message.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What dialogs put on the wire, towards a peer that is played byte by byte. */
final class DialogRoutesTest {

    @SuppressWarnings("NullAway.Init")
    private Party bob;

    @SuppressWarnings("NullAway.Init")
    private RawPeer peer;

    private final BlockingQueue<Dialog> dialogs = new LinkedBlockingQueue<>();

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
    void goesBackThroughTheProxiesOfTheInvite() throws Exception {
        bob.handles(
                invite -> {
                    Dialog dialog = bob.stack.dialog(invite, new TellingUser(bob));
                    InboundTransaction transaction = invite.transaction();
                    dialog.accept(transaction, dialog.response(transaction, 200));
                    dialogs.add(dialog);
                    return Verdict.taken();
                });
        String near = "<sip:127.0.0.1:" + peer.port() + ";lr>";
        peer.send(
                invite(
                        "Record-Route: " + near + ",<sip:far.example.org;lr>\n",
                        "sip:201@192.0.2.99"));
        assertThat(peer.receive()).startsWith("SIP/2.0 100 ");
        String ok = peer.receive();
        assertThat(ok)
                .startsWith("SIP/2.0 200 ")
                .contains("Record-Route: " + near)
                .contains("Contact: <sip:600@127.0.0.1:" + bob.address().getPort() + ">");
        peer.send(ack(ok));
        assertThat(bob.next()).isEqualTo("ACK");

        bye(dialogs.take());

        String bye = received("BYE ");
        assertThat(bye).startsWith("BYE sip:201@192.0.2.99 SIP/2.0\r\n");
        assertThat(bye.indexOf("Route: " + near)).isPositive();
        assertThat(bye.indexOf("<sip:far.example.org;lr>")).isGreaterThan(bye.indexOf(near));
        assertThat(bye).contains("From: <sip:600@example.org>;tag=").contains("CSeq: 1 BYE\r\n");
    }

    @Test
    void putsAStrictProxyIntoTheRequestUri() throws Exception {
        Dialog dialog = answered("Record-Route: <sip:127.0.0.1:" + peer.port() + ">\n");

        bye(dialog);

        assertThat(received("BYE "))
                .startsWith("BYE sip:127.0.0.1:" + peer.port() + " SIP/2.0\r\n")
                .contains("Route: <sip:9@192.0.2.98>\r\n");
    }

    @Test
    void reversesTheProxiesOfAResponse() throws Exception {
        Dialog dialog =
                answered(
                        "Record-Route: <sip:far.example.org;lr>\nRecord-Route: <sip:127.0.0.1:"
                                + peer.port()
                                + ";lr>\n");

        bye(dialog);

        String bye = received("BYE ");
        assertThat(bye).startsWith("BYE sip:9@192.0.2.98 SIP/2.0\r\n");
        assertThat(bye.indexOf("far.example.org"))
                .isGreaterThan(bye.indexOf("127.0.0.1:" + peer.port() + ";lr"));
    }

    @Test
    void acknowledgesAndEndsTheOtherForks() throws Exception {
        Dialog dialog = answered("");
        String invite = lastInvite;

        peer.send(response(invite, "b", "Contact: <sip:9@127.0.0.1:" + peer.port() + ">\n"));

        assertThat(received("ACK ")).contains(";tag=b");
        assertThat(received("BYE ")).contains(";tag=b").contains("CSeq: 2 BYE");
        assertThat(dialog.remoteTag()).hasValue("a");
    }

    @Test
    void acknowledgesAnOkAgainEvenAfterTheDialogIsClosed() throws Exception {
        Dialog dialog = answered("");
        Party.on(
                dialog.loop(),
                () -> {
                    dialog.close();
                    return true;
                });

        peer.send(response(lastInvite, "a", ""));

        assertThat(received("ACK ")).contains(";tag=a");
    }

    @Test
    void followsTheSourceOfAPeerBehindANat() throws Exception {
        bob.handles(
                invite -> {
                    Dialog dialog = bob.stack.dialog(invite, new TellingUser(bob));
                    dialog.followSource();
                    InboundTransaction transaction = invite.transaction();
                    dialog.accept(transaction, dialog.response(transaction, 200));
                    dialogs.add(dialog);
                    return Verdict.taken();
                });
        peer.send(invite("", "sip:201@10.0.0.9"));
        peer.receive();
        peer.send(ack(peer.receive()));
        assertThat(bob.next()).isEqualTo("ACK");

        bye(dialogs.take());

        assertThat(received("BYE ")).startsWith("BYE sip:201@10.0.0.9 SIP/2.0\r\n");
    }

    private String lastInvite = "";

    /** Bob calls the peer, which answers with tag {@code a} by way of these proxies. */
    private Dialog answered(String recordRoute) throws IOException {
        SipLoop loop = bob.stack.loops().getFirst();
        Request invite = bob.request(Request.INVITE, bob, loop);
        Target target =
                new Target(
                        bob.transport,
                        new java.net.InetSocketAddress(bob.address().getAddress(), peer.port()));
        Dialog dialog =
                Party.on(
                        loop,
                        () -> {
                            Dialog made = bob.stack.dialog(invite, target, new TellingUser(bob));
                            bob.stack.send(
                                    invite, target, new Telling(bob, ok -> made.acknowledge(ok)));
                            return made;
                        });
        lastInvite = received("INVITE ");
        String contact = recordRoute.isEmpty() ? "127.0.0.1:" + peer.port() : "192.0.2.98";
        peer.send(response(lastInvite, "a", recordRoute + "Contact: <sip:9@" + contact + ">\n"));
        assertThat(bob.next()).isEqualTo("200");
        received("ACK ");
        return dialog;
    }

    private void bye(Dialog dialog) {
        dialog.loop().execute(() -> dialog.send(dialog.request(Request.BYE), new Telling(bob)));
    }

    /** The next message that begins so; repetitions of others are passed over. */
    private String received(String start) throws IOException {
        String message = peer.receive();
        while (!message.startsWith(start) && !message.equals("nothing")) {
            message = peer.receive();
        }
        return message;
    }

    private static String invite(String more, String contact) {
        return """
        INVITE sip:600@127.0.0.1 SIP/2.0
        Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKa
        %sFrom: <sip:201@example.org>;tag=here
        To: <sip:600@example.org>
        Call-ID: 1@test
        CSeq: 7 INVITE
        Contact: <%s>
        Max-Forwards: 70
        Content-Length: 0

        """
                .formatted(more, contact);
    }

    private static String ack(String ok) {
        return """
        ACK sip:600@127.0.0.1 SIP/2.0
        Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKb
        From: <sip:201@example.org>;tag=here
        To: %s
        Call-ID: 1@test
        CSeq: 7 ACK
        Max-Forwards: 70
        Content-Length: 0

        """
                .formatted(header(ok, "To"));
    }

    private static String response(String request, String tag, String more) {
        return """
        SIP/2.0 200 OK
        Via: %s
        From: %s
        To: %s;tag=%s
        Call-ID: %s
        CSeq: %s
        %sContent-Length: 0

        """
                .formatted(
                        header(request, "Via"),
                        header(request, "From"),
                        header(request, "To"),
                        tag,
                        header(request, "Call-ID"),
                        header(request, "CSeq"),
                        more);
    }

    private static String header(String message, String name) {
        int at = message.indexOf("\r\n" + name + ": ") + name.length() + 4;
        return message.substring(at, message.indexOf("\r\n", at));
    }
}
