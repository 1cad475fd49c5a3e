// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Dialog;
import jackfield.sip.DialogUser;
import jackfield.sip.InboundRequest;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.junit.jupiter.api.Test;

final class FakeSipStackTest {

    private final FakeSipStack stack = new FakeSipStack(new NoTimers());
    private final List<String> told = new ArrayList<>();

    @Test
    void readsARequestAndAnswersIt() {
        FakeInboundRequest invite = invite();

        invite.transaction().send(invite.transaction().response(180, "here"));
        invite.transaction().send(486, List.of());

        assertThat(invite.uri().map(SipUri::user)).hasValue("600");
        assertThat(invite.begun().orElseThrow().statuses()).containsExactly(180, 486);
        assertThat(tag(invite.transaction().responses().getFirst())).isEqualTo("here");
        assertThat(invite.message().getRawContent()).asString().isEqualTo("v=0\r\n");
    }

    @Test
    void tellsOfACancel() {
        FakeInboundRequest invite = invite();
        invite.transaction().onCancel(() -> told.add("cancelled"));

        invite.transaction().cancel();

        assertThat(told).containsExactly("cancelled");
    }

    @Test
    void keepsADialogThatTheFarEndBegan() {
        FakeInboundRequest invite = invite();
        Dialog dialog = stack.dialog(invite, new TellingUser());
        dialog.accept(invite.transaction(), dialog.response(invite.transaction(), 200));
        FakeDialog fake = stack.dialogList().getFirst();

        fake.acknowledge("");
        fake.receive(Request.BYE).transaction().send(200, List.of());

        assertThat(told).containsExactly("ACK", "BYE");
        assertThat(fake.accepted()).hasSize(1);
        assertThat(dialog.request(Request.BYE).getRequestURI()).hasToString("sip:201@192.0.2.10");
    }

    @Test
    void playsTheFarEndOfACall() {
        Request invite =
                stack.request(
                        Request.INVITE,
                        SipUri.parse("sip:202@192.0.2.20"),
                        "<sip:201@192.0.2.1>",
                        "<sip:202@192.0.2.20>",
                        stack.newCallId(stack.loops().getFirst()),
                        1);
        Target target = located("sip:202@192.0.2.20").orElseThrow();
        Dialog dialog = stack.dialog(invite, target, new TellingUser());
        dialog.send(invite, new TellingListener());

        stack.lastSent().answer(180);
        stack.lastSent().fail(OutboundTransaction.Failure.TIMEOUT);
        dialog.learn(stack.lastSent().response(200));

        assertThat(told).containsExactly("180", "TIMEOUT");
        assertThat(dialog.remoteTag()).hasValue("remote-tag");
        assertThat(target.address()).hasToString("/192.0.2.20:5060");
    }

    @Test
    void findsOnlyKnownNames() {
        stack.knows("pbx.example.org", "192.0.2.7");

        assertThat(located("sip:pbx.example.org:5070")).isPresent();
        assertThat(located("sip:other.example.org")).isEmpty();
    }

    @Test
    void runsWhatATaskPostsAfterTheTask() {
        FakeSipLoop loop = new FakeSipLoop(0, new NoTimers());

        loop.execute(
                () -> {
                    loop.execute(() -> told.add("second"));
                    told.add("first");
                });

        assertThat(told).containsExactly("first", "second");
    }

    private Optional<Target> located(String uri) {
        List<Optional<Target>> found = new ArrayList<>();
        stack.locate(SipUri.parse(uri), "", stack.loops().getFirst(), found::add);
        return found.getFirst();
    }

    private FakeInboundRequest invite() {
        return FakeInboundRequest.parse(
                        """
                        INVITE sip:600@192.0.2.1 SIP/2.0
                        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK1
                        From: <sip:201@192.0.2.1>;tag=a
                        To: <sip:600@192.0.2.1>
                        Call-ID: 1@192.0.2.10
                        CSeq: 7 INVITE
                        Contact: <sip:201@192.0.2.10>
                        Content-Type: application/sdp

                        v=0
                        """)
                .ownedBy(stack.loops().getFirst());
    }

    private static String tag(Response response) {
        return ((ToHeader) response.getHeader(ToHeader.NAME)).getTag();
    }

    private final class TellingListener implements OutboundTransaction.Listener {
        @Override
        public void response(Response response) {
            told.add(Integer.toString(response.getStatusCode()));
        }

        @Override
        public void failed(OutboundTransaction.Failure failure) {
            told.add(failure.name());
        }
    }

    private final class TellingUser implements DialogUser {
        @Override
        public void received(InboundRequest request) {
            told.add(request.method());
        }

        @Override
        public void acknowledged(Request ack) {
            told.add("ACK");
        }

        @Override
        public void unacknowledged() {
            told.add("no ACK");
        }
    }

    private static final class NoTimers implements Timers {
        @Override
        public Timer after(Duration delay, Executor where, Runnable task) {
            return () -> {};
        }

        @Override
        public Timer every(Duration period, Executor where, Runnable task) {
            return () -> {};
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }
    }
}
