// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static jackfield.res.pjsip.session.SessionFixture.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.FakeInboundRequest;
import org.junit.jupiter.api.Test;

/** Alice calls 600. */
final class IncomingSessionTest {

    private final SessionFixture at = new SessionFixture();

    @Test
    void ringsAndIsAnsweredWithTheAnswerToTheOffer() {
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        at.receive(invite);
        at.session().ring();
        at.session().answer();
        at.dialog().acknowledge("");

        assertThat(statuses(invite)).containsExactly(180, 200);
        assertThat(SessionBody.sdp(at.dialog().accepted().getFirst()))
                .contains("answer-to-sdp-of-alice");
        assertThat(at.told).isEmpty();
    }

    @Test
    void earlyMediaComeOnceAndSilenceTheRinging() {
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        at.receive(invite);
        at.session().progress();
        at.session().progress();
        at.session().ring();

        assertThat(statuses(invite)).containsExactly(183);
        assertThat(SessionBody.sdp(invite.begun().orElseThrow().last()))
                .contains("answer-to-sdp-of-alice");
    }

    @Test
    void anInviteWithoutAnOfferIsOfferedOneAndAnsweredInTheAck() {
        FakeInboundRequest invite = at.invite("600", "");
        at.receive(invite);
        at.session().progress();
        at.session().answer();
        at.dialog().acknowledge("answer-of-alice");

        assertThat(statuses(invite)).containsExactly(200);
        assertThat(SessionBody.sdp(at.dialog().accepted().getFirst())).contains("offer-1");
        assertThat(at.media.last().answersTaken()).containsExactly("answer-of-alice");
        assertThat(at.told).containsExactly("media");
    }

    @Test
    void aLateOfferThatIsNeverAnsweredEndsTheCall() {
        at.receive(at.invite("600", ""));
        at.session().answer();
        at.dialog().acknowledge("");

        assertThat(at.stack.lastSent().request().getMethod()).isEqualTo("BYE");
        assertThat(at.told).containsExactly("ended BEARER_CAPABILITY_NOT_AVAILABLE 488");
    }

    @Test
    void aHangUpBeforeTheAnswerRefusesWithTheStatusOfItsCause() {
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        at.receive(invite);
        at.session().end(HangupCause.USER_BUSY);

        assertThat(statuses(invite)).containsExactly(486);
        assertThat(at.told).containsExactly("ended USER_BUSY 486");
        assertEverythingIsClosed();
    }

    @Test
    void aHangUpBeforeTheAckWaitsForIt() {
        at.receive(at.invite("600", "sdp-of-alice"));
        at.session().answer();
        at.session().end(HangupCause.NORMAL_CLEARING);
        assertThat(at.stack.sent()).isEmpty();

        at.dialog().acknowledge("");
        assertThat(at.stack.lastSent().request().getMethod()).isEqualTo("BYE");
        assertThat(at.told).containsExactly("ended NORMAL_CLEARING 0");
        assertEverythingIsClosed();
    }

    @Test
    void anAckThatNeverComesEndsTheCallWithBye() {
        at.receive(at.invite("600", "sdp-of-alice"));
        at.session().answer();
        at.dialog().expire();

        assertThat(at.stack.lastSent().request().getMethod()).isEqualTo("BYE");
        assertThat(at.told).containsExactly("ended RECOVERY_ON_TIMER_EXPIRE 0");
    }

    @Test
    void aCancelIsAnsweredWith487() {
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        at.receive(invite);
        at.session().ring();
        invite.begun().orElseThrow().cancel();
        at.session().answer();

        assertThat(statuses(invite)).containsExactly(180, 487);
        assertThat(at.told).containsExactly("ended NORMAL_CLEARING 487");
        assertEverythingIsClosed();
    }

    @Test
    void aCancelThatCrossesTheAnswerChangesNothing() {
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        at.receive(invite);
        at.session().answer();
        invite.begun().orElseThrow().cancel();

        assertThat(statuses(invite)).containsExactly(200);
        assertThat(at.told).isEmpty();
    }

    @Test
    void whatIsAskedOfAnEndedSessionHasNoEffect() {
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        at.receive(invite);
        at.session().end(HangupCause.CALL_REJECTED);
        at.session().ring();
        at.session().answer();
        at.session().end(HangupCause.USER_BUSY);

        assertThat(statuses(invite)).containsExactly(403);
        assertThat(at.told).containsExactly("ended CALL_REJECTED 403");
    }

    private void assertEverythingIsClosed() {
        assertThat(at.dialog().closed()).isTrue();
        assertThat(at.media.last().closed()).isTrue();
        assertThat(at.modules.inUse()).isZero();
    }
}
