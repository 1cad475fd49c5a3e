// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Dialog;
import jackfield.sip.DialogUser;
import jackfield.sip.InboundRequest;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.Verdict;
import java.io.IOException;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sip.header.CSeqHeader;
import javax.sip.header.Header;
import javax.sip.header.ProxyAuthorizationHeader;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alice sends requests again with credentials, and Bob tells which ones came with them. */
final class ChallengesOverLoopbackTest {

    @SuppressWarnings("NullAway.Init")
    private Party alice;

    @SuppressWarnings("NullAway.Init")
    private Party bob;

    @SuppressWarnings("NullAway.Init")
    private SipLoop loop;

    @SuppressWarnings("NullAway.Init")
    private Dialog calling;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void open() throws IOException {
        alice = new Party("127.0.0.1");
        bob = new Party("127.0.0.1").handles(this::challengeOnce);
        loop = alice.stack.loops().getFirst();
    }

    @AfterEach
    void close() {
        alice.close();
        bob.close();
    }

    private Verdict challengeOnce(InboundRequest request) {
        tell(request.message());
        if (request.message().getHeader(ProxyAuthorizationHeader.NAME) == null) {
            return Verdict.respond(407);
        }
        if (request.method().equals(Request.INVITE)) {
            Dialog dialog = bob.stack.dialog(request, new BobTelling());
            dialog.accept(request.transaction(), dialog.response(request.transaction(), 200));
            return Verdict.taken();
        }
        return Verdict.respond(200);
    }

    /** Says what came, once: on a slow machine it comes again. */
    private void tell(Request request) {
        if (seen.add(told(request))) {
            bob.tell(told(request));
        }
    }

    private static String told(Request request) {
        CSeqHeader sequence = (CSeqHeader) request.getHeader(CSeqHeader.NAME);
        Header credentials = request.getHeader(ProxyAuthorizationHeader.NAME);
        return request.getMethod()
                + " "
                + sequence.getSeqNumber()
                + (credentials == null ? "" : " as " + user(credentials));
    }

    private static String user(Header credentials) {
        return ((ProxyAuthorizationHeader) credentials).getUsername();
    }

    private List<Header> credentials(String user) {
        return List.of(header("Proxy-Authorization", "Digest username=\"" + user + "\""));
    }

    private Header header(String name, String value) {
        try {
            return alice.stack.headers().createHeader(name, value);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls, and answers the challenge of the first attempt. */
    private void call() {
        Request first = alice.request(Request.INVITE, bob, loop);
        first.addHeader(header("Contact", "<" + alice.uri("201") + ">"));
        Party.on(
                loop,
                () -> {
                    calling = alice.stack.dialog(first, alice.target(bob), new TellingUser(alice));
                    return alice.stack.send(first, alice.target(bob), new Again(first));
                });
    }

    @Test
    void anInviteIsTriedAgainAndItsAckProvesTheSame() {
        call();

        assertThat(List.of(bob.next(), bob.next(), bob.next()))
                .containsExactly("INVITE 1", "INVITE 2 as alice", "ACK 2 as alice");
        assertThat(alice.until("200")).containsExactly("407", "100", "200");
        assertThat(calling.remoteTag()).isPresent();
    }

    @Test
    void requestsInTheDialogCountOn() {
        call();
        assertThat(bob.until("ACK 2 as alice")).hasSize(3);
        alice.until("200");

        loop.execute(
                () -> {
                    Request info = calling.request(Request.INFO);
                    calling.send(calling.again(info, credentials("anna")), new Telling(alice));
                    calling.send(calling.request(Request.INFO), new Telling(alice));
                });

        assertThat(List.of(bob.next(), bob.next())).containsExactly("INFO 4 as anna", "INFO 5");
    }

    @Test
    void aRequestOutsideADialogIsTriedAgainAsTheSameRequest() {
        Request first = alice.request(Request.REGISTER, bob, loop);
        Request again = alice.stack.again(first, credentials("alice"));
        Request third = alice.stack.again(again, credentials("anna"));

        assertThat(List.of(told(first), told(again), told(third)))
                .containsExactly("REGISTER 1", "REGISTER 2 as alice", "REGISTER 3 as anna");
        for (String same : List.of("Call-ID", "From", "To", "Max-Forwards", "User-Agent")) {
            assertThat(third.getHeader(same)).isEqualTo(first.getHeader(same));
        }
        Party.on(loop, () -> alice.stack.send(third, alice.target(bob), new Telling(alice)));
        assertThat(bob.next()).isEqualTo("REGISTER 3 as anna");
        assertThat(alice.next()).isEqualTo("200");
    }

    /** Alice, who sends her INVITE again when she is asked who she is. */
    private final class Again implements OutboundTransaction.Listener {

        private final Request request;

        Again(Request request) {
            this.request = request;
        }

        @Override
        public void response(Response response) {
            alice.tell(Integer.toString(response.getStatusCode()));
            if (response.getStatusCode() == 407) {
                Request again = calling.again(request, credentials("alice"));
                assertThat(((ToHeader) again.getHeader(ToHeader.NAME)).getTag()).isNull();
                alice.stack.send(again, alice.target(bob), this);
            } else if (response.getStatusCode() == 200) {
                calling.acknowledge(response);
            }
        }

        @Override
        public void failed(OutboundTransaction.Failure failure) {
            alice.tell(failure.name());
        }
    }

    /** Bob, who tells what comes in the dialog. */
    private final class BobTelling implements DialogUser {

        @Override
        public void received(InboundRequest request) {
            tell(request.message());
            request.transaction().send(200, List.of());
        }

        @Override
        public void acknowledged(Request ack) {
            tell(ack);
        }

        @Override
        public void unacknowledged() {
            bob.tell("no ACK");
        }
    }
}
