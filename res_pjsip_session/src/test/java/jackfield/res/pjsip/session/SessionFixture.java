// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.CallerId;
import jackfield.channel.HangupCause;
import jackfield.config.ConfigStore;
import jackfield.sip.Endpoint;
import jackfield.sip.SipUri;
import jackfield.sip.Verdict;
import jackfield.sip.spi.Session;
import jackfield.sip.spi.SessionAcceptor;
import jackfield.sip.spi.SessionFactory.OutgoingCall;
import jackfield.sip.spi.SessionMediaFactory;
import jackfield.sip.spi.SessionUser;
import jackfield.testing.FakeDialog;
import jackfield.testing.FakeDialplan;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.FakeSessionMedia;
import jackfield.testing.FakeSipStack;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** Phone 201 in context {@code inside}, where 600 can be dialed, and everything a session works with. */
final class SessionFixture {

    static final String CONFIG =
            """
            [201]
            type=endpoint
            context=inside
            allow=ulaw
            """;

    final VirtualTimers timers = new VirtualTimers();
    final FakeSipStack stack = new FakeSipStack(timers);
    final FakeModuleRegistry modules = new FakeModuleRegistry();
    final FakeSessionMedia.Factory media = new FakeSessionMedia.Factory();
    final FakeDialplan dialplan = new FakeDialplan().with("inside", "600");
    final ConfigStore config;
    final List<String> told = new ArrayList<>();
    final List<SessionAcceptor.IncomingCall> calls = new ArrayList<>();
    Optional<Session> session = Optional.empty();

    SessionFixture() {
        this(CONFIG);
    }

    SessionFixture(String pjsip) {
        config = TestConfig.of("pjsip.conf", pjsip);
        modules.offer(SessionMediaFactory.class, "media", media);
        modules.offer(SessionAcceptor.class, "acceptor", this::accept);
    }

    private SessionUser accept(Session incoming, SessionAcceptor.IncomingCall call) {
        session = Optional.of(incoming);
        calls.add(call);
        return new Telling();
    }

    Session session() {
        return session.orElseThrow();
    }

    Endpoint endpoint() {
        return config.view(Endpoint.class).get("201").orElseThrow();
    }

    InviteHandler handler() {
        return new InviteHandler(stack, modules, dialplan, config);
    }

    /** Alice's INVITE with this session description; an empty one for none. */
    FakeInboundRequest invite(String extension, String sdp) {
        return invite(extension, sdp, "");
    }

    /** The same with more headers, each a line. */
    FakeInboundRequest invite(String extension, String sdp, String lines) {
        return FakeInboundRequest.parse(
                        """
                        INVITE sip:%s@192.0.2.1 SIP/2.0
                        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-alice-1
                        From: "Alice" <sip:201@example.org>;tag=alice
                        To: <sip:%s@example.org>
                        Call-ID: call-of-alice
                        CSeq: 1 INVITE
                        Contact: <sip:201@192.0.2.10:5060>
                        Max-Forwards: 70
                        """
                                        .formatted(extension, extension)
                                + lines
                                + (sdp.isEmpty() ? "" : "Content-Type: application/sdp\n\n" + sdp))
                .ownedBy(stack.loops().getFirst());
    }

    /** Hands the INVITE to the handler. */
    Verdict receive(FakeInboundRequest invite) {
        return handler().handle(invite, endpoint());
    }

    /** Alice has been answered and has acknowledged. */
    FakeInboundRequest established() {
        FakeInboundRequest invite = invite("600", "sdp-of-alice");
        receive(invite);
        session().answer();
        dialog().acknowledge("");
        told.clear();
        return invite;
    }

    FakeDialog dialog() {
        return stack.dialogList().getLast();
    }

    /** What the endpoint's section says besides. */
    static SessionFixture with(String... options) {
        return new SessionFixture(CONFIG + String.join("\n", options) + "\n");
    }

    /** We called Bob, who answered with these headers. */
    Session talking(String... headers) {
        Session calling = call();
        calling.invite();
        respond(200, "final", headers);
        told.clear();
        return calling;
    }

    /** Bob answers our last request. */
    void respond(int status, String sdp, String... headers) {
        Response response = stack.lastSent().response(status);
        SessionKernel kernel = new SessionKernel(stack, modules, config);
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            for (String word : parts[1].split(", ")) {
                response.addHeader(kernel.header(parts[0], word));
            }
        }
        if (!sdp.isEmpty()) {
            SessionBody.put(response, sdp, stack.headers());
        }
        stack.lastSent().answer(response);
    }

    Request lastSent() {
        return stack.lastSent().request();
    }

    static String header(Message message, String name) {
        return message.getHeader(name) == null ? "" : String.join(", ", Words.of(message, name));
    }

    static List<Integer> statuses(FakeInboundRequest request) {
        return request.begun().orElseThrow().statuses();
    }

    /** We call Bob at 192.0.2.20. */
    Session call() {
        OutgoingCall call =
                new OutgoingCall(
                        endpoint(),
                        SipUri.parse("sip:bob@192.0.2.20:5070"),
                        "",
                        new CallerId("Alice", "201"),
                        stack.loops().getFirst(),
                        0);
        return new OutgoingSessions(stack, modules, config).create(call, new Telling());
    }

    /** Writes down what it is told. */
    private final class Telling implements SessionUser {
        @Override
        public void ringing() {
            told.add("ringing");
        }

        @Override
        public void progress() {
            told.add("progress");
        }

        @Override
        public void answered() {
            told.add("answered");
        }

        @Override
        public void held(boolean held) {
            told.add(held ? "held" : "resumed");
        }

        @Override
        public void mediaChanged() {
            told.add("media");
        }

        @Override
        public void ended(HangupCause cause, int status) {
            told.add("ended " + cause + " " + status);
        }
    }
}
