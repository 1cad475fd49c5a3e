// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.spi.OutboundAuthenticator;
import jackfield.sip.spi.Session;
import java.util.ArrayList;
import java.util.List;
import javax.sip.header.CSeqHeader;
import javax.sip.header.CallIdHeader;
import javax.sip.header.FromHeader;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bob, or a proxy on the way to him, wants to know who we are. */
final class ChallengesTest {

    private final SessionFixture at =
            new SessionFixture(SessionFixture.CONFIG + "outbound_auth=uplink,spare\n");
    private final List<List<String>> asked = new ArrayList<>();

    /** Gives the same credentials for every challenge, until told otherwise. */
    private boolean gives = true;

    private void withAuthenticator() {
        at.modules.offer(OutboundAuthenticator.class, "digest", this::answer);
    }

    private OutboundAuthenticator.Answer answer(
            List<String> auths, Request request, Response challenge) {
        asked.add(auths);
        return gives
                ? new OutboundAuthenticator.Credentials(
                        List.of(credentials("Digest username=\"acct77\"")))
                : new OutboundAuthenticator.None("the credentials were refused");
    }

    private Header credentials(String value) {
        return new SessionKernel(at.stack, at.modules, at.config)
                .header("Proxy-Authorization", value);
    }

    private Request sent(int index) {
        return at.stack.sent().get(index).request();
    }

    private static long sequence(Request request) {
        return ((CSeqHeader) request.getHeader(CSeqHeader.NAME)).getSeqNumber();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 407})
    void anInviteIsSentAgainWithCredentials(int status) {
        withAuthenticator();
        at.call().invite();
        at.respond(status, "");

        assertThat(asked).containsExactly(List.of("uplink", "spare"));
        assertThat(at.stack.sent()).hasSize(2);
        Request again = sent(1);
        assertThat(sequence(again)).isEqualTo(sequence(sent(0)) + 1);
        for (String same : List.of(CallIdHeader.NAME, FromHeader.NAME, "Contact", "To")) {
            assertThat(again.getHeader(same)).isEqualTo(sent(0).getHeader(same));
        }
        assertThat(SessionBody.sdp(again)).isEqualTo(SessionBody.sdp(sent(0)));
        assertThat(again.getHeader("Proxy-Authorization").toString()).contains("acct77");

        at.respond(180, "");
        at.respond(200, "final");
        assertThat(at.told).containsExactly("ringing", "media", "answered");
        assertThat(at.media.opened()).hasSize(1);
        assertThat(at.stack.dialogList()).hasSize(1);
    }

    @Test
    void refusedCredentialsEndTheCall() {
        withAuthenticator();
        at.call().invite();
        at.respond(407, "");
        gives = false;
        at.respond(407, "");
        assertThat(at.told).containsExactly("ended CALL_REJECTED 407");
        assertThat(at.modules.inUse()).isZero();
    }

    @Test
    void aFarSideThatIsNeverSatisfiedIsLeft() {
        withAuthenticator();
        at.call().invite();
        for (int attempt = 1; attempt <= OutboundAuthentication.MOST_ATTEMPTS; attempt++) {
            assertThat(at.told).isEmpty();
            at.respond(401, "");
        }
        assertThat(at.stack.sent()).hasSize(OutboundAuthentication.MOST_ATTEMPTS);
        assertThat(at.told).containsExactly("ended CALL_REJECTED 401");
    }

    @Test
    void withoutTheModuleTheCallIsUnauthorized() {
        at.call().invite();
        at.respond(401, "");
        assertThat(at.stack.sent()).hasSize(1);
        assertThat(at.told).containsExactly("ended CALL_REJECTED 401");
    }

    @Test
    void withoutOutboundAuthNobodyIsAsked() {
        SessionFixture plain = new SessionFixture();
        plain.modules.offer(OutboundAuthenticator.class, "digest", this::answer);
        plain.call().invite();
        plain.respond(401, "");
        assertThat(asked).isEmpty();
        assertThat(plain.told).containsExactly("ended CALL_REJECTED 401");
    }

    @Test
    void aCallThatWasHungUpMeanwhileIsNotTriedAgain() {
        withAuthenticator();
        Session session = at.call();
        session.invite();
        at.respond(100, "");
        session.end(HangupCause.NORMAL_CLEARING);
        at.respond(407, "");
        assertThat(at.stack.sent()).hasSize(1);
        assertThat(at.told).containsExactly("ended CALL_REJECTED 407");
    }

    @Test
    void aHangUpCancelsTheAttemptThatRuns() {
        withAuthenticator();
        Session session = at.call();
        session.invite();
        at.respond(407, "");
        at.respond(180, "");
        session.end(HangupCause.NORMAL_CLEARING);
        assertThat(at.stack.sent())
                .extracting(sent -> sent.cancelled())
                .containsExactly(false, true);
    }

    @Test
    void aByeIsSentAgainWithCredentialsThoughTheSessionIsOver() {
        withAuthenticator();
        Session session = at.call();
        session.invite();
        at.respond(200, "final");
        session.end(HangupCause.NORMAL_CLEARING);
        assertThat(at.told).endsWith("ended NORMAL_CLEARING 0");

        at.respond(407, "");
        Request bye = at.stack.lastSent().request();
        assertThat(bye.getMethod()).isEqualTo("BYE");
        assertThat(sequence(bye)).isEqualTo(3);
        assertThat(bye.getHeader("Proxy-Authorization")).isNotNull();
        assertThat(bye.getHeader("Reason").toString()).contains("cause=16");
        assertThat(at.modules.inUse()).isEqualTo(1);
        at.respond(200, "");
        assertThat(at.stack.sent()).hasSize(3);
        assertThat(at.modules.inUse()).isZero();
    }

    @Test
    void aByeInACallFromBobIsAnsweredForAsWell() {
        withAuthenticator();
        at.established();
        at.session().end(HangupCause.NORMAL_CLEARING);
        at.respond(401, "");
        assertThat(at.stack.lastSent().request().getHeader("Proxy-Authorization")).isNotNull();
        at.stack.lastSent().fail(OutboundTransaction.Failure.TIMEOUT);
        assertThat(at.modules.inUse()).isZero();
    }
}
