// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.spi.Session;
import java.time.Duration;
import java.util.Set;
import javax.sip.message.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** We call Bob. */
final class OutgoingSessionTest {

    private final SessionFixture at = new SessionFixture();
    private final Session session = at.call();

    private Request invite() {
        return at.stack.sent().getFirst().request();
    }

    @Test
    void nothingIsSentBeforeItIsAskedFor() {
        assertThat(at.stack.sent()).isEmpty();
        assertThat(at.media.opened()).isEmpty();
    }

    @Test
    void theInviteSaysWhoCallsAndWhereWeAre() {
        session.invite();
        assertThat(invite().getRequestURI().toString()).isEqualTo("sip:bob@192.0.2.20:5070");
        assertThat(invite().getHeader("From").toString()).contains("\"Alice\" <sip:201@192.0.2.1>");
        assertThat(invite().getHeader("Contact").toString()).contains("<sip:201@192.0.2.1:5060>");
        assertThat(SessionBody.sdp(invite())).contains("offer-1");
        assertThat(session.callId()).isEqualTo(at.dialog().callId());
    }

    @Test
    void ringingEarlyMediaAndTheAnswerAreToldInOrder() {
        session.invite();
        at.respond(100, "");
        at.respond(180, "");
        at.respond(180, "");
        at.respond(183, "early");
        at.respond(200, "final");

        assertThat(at.told).containsExactly("ringing", "media", "progress", "media", "answered");
        assertThat(at.media.last().answersTaken()).containsExactly("early", "final");
        assertThat(at.dialog().acknowledged()).hasSize(1);
        assertThat(at.dialog().remoteTag()).isPresent();
    }

    @Test
    void anAnswerWithoutADescriptionKeepsTheEarlyOne() {
        session.invite();
        at.respond(183, "early");
        at.respond(200, "");
        assertThat(at.told).endsWith("answered");
    }

    @Test
    void anAnswerWithoutUsableMediaIsAcknowledgedAndEnded() {
        session.invite();
        at.respond(200, "garbage");
        assertThat(at.dialog().acknowledged()).hasSize(1);
        assertThat(at.stack.lastSent().request().getMethod()).isEqualTo("BYE");
        assertThat(at.told).containsExactly("ended BEARER_CAPABILITY_NOT_AVAILABLE 488");
    }

    @ParameterizedTest
    @CsvSource({
        "486, USER_BUSY",
        "600, USER_BUSY",
        "404, UNALLOCATED",
        "480, NO_ANSWER",
        "603, CALL_REJECTED",
        "408, NO_USER_RESPONSE",
        "503, NORMAL_CIRCUIT_CONGESTION",
        "599, NORMAL_CIRCUIT_CONGESTION",
        "500, NETWORK_OUT_OF_ORDER",
        "488, BEARER_CAPABILITY_NOT_AVAILABLE",
        "499, INTERWORKING",
        "401, CALL_REJECTED",
        "302, REDIRECTED_TO_NEW_DESTINATION",
        "484, INVALID_NUMBER_FORMAT"
    })
    void aRefusalEndsItWithTheCauseOfItsStatus(int status, HangupCause cause) {
        session.invite();
        at.respond(status, "");
        assertThat(at.told).containsExactly("ended " + cause + " " + status);
        assertThat(at.dialog().closed()).isTrue();
        assertThat(at.media.last().closed()).isTrue();
        assertThat(at.modules.inUse()).isZero();
    }

    @Test
    void noResponseEndsItLike408() {
        session.invite();
        at.stack.lastSent().fail(OutboundTransaction.Failure.TIMEOUT);
        assertThat(at.told).containsExactly("ended NO_USER_RESPONSE 408");
    }

    @Test
    void aHangUpWhileItRingsCancels() {
        session.invite();
        at.respond(180, "");
        session.end(HangupCause.NORMAL_CLEARING);
        assertThat(at.stack.lastSent().cancelled()).isTrue();
        assertThat(at.told).containsExactly("ringing");

        at.respond(487, "");
        assertThat(at.told).containsExactly("ringing", "ended INTERWORKING 487");
    }

    @Test
    void anAnswerThatCrossesTheCancelIsAcknowledgedAndEnded() {
        session.invite();
        session.end(HangupCause.NORMAL_CLEARING);
        at.respond(200, "final");

        assertThat(at.dialog().acknowledged()).hasSize(1);
        assertThat(at.stack.lastSent().request().getMethod()).isEqualTo("BYE");
        assertThat(at.told).containsExactly("ended NORMAL_CLEARING 0");
    }

    @Test
    void aCancelThatIsNeverAnsweredDoesNotLastForEver() {
        session.invite();
        session.end(HangupCause.NORMAL_CLEARING);
        at.timers.advance(Duration.ofSeconds(32));
        assertThat(at.told).containsExactly("ended NORMAL_CLEARING 0");
    }

    @Test
    void aHangUpBeforeTheInviteSendsNothing() {
        session.end(HangupCause.NORMAL_CLEARING);
        session.invite();
        assertThat(at.stack.sent()).isEmpty();
        assertThat(at.told).containsExactly("ended NORMAL_CLEARING 0");
    }

    @Test
    void aHangUpWhileTalkingSendsBye() {
        session.invite();
        at.respond(200, "final");
        session.end(HangupCause.NORMAL_CLEARING);
        Request bye = at.stack.lastSent().request();
        assertThat(bye.getMethod()).isEqualTo("BYE");
        assertThat(bye.getHeader("Reason").toString()).contains("cause=16");
        assertThat(at.told).endsWith("ended NORMAL_CLEARING 0");
    }

    @Test
    void bobHangsUp() {
        session.invite();
        at.respond(200, "final");
        at.dialog().receive("BYE");
        assertThat(at.told).endsWith("ended NORMAL_CLEARING 0");
    }

    @Test
    void withoutFreePortsItIsCongestion() {
        at.media.exhaust();
        session.invite();
        assertThat(at.stack.sent()).isEmpty();
        assertThat(at.told).containsExactly("ended NORMAL_CIRCUIT_CONGESTION 0");
    }

    @Test
    void fromIsWrittenAsConfigured() {
        SessionFixture named =
                new SessionFixture(
                        SessionFixture.CONFIG
                                + "from_user=trunk\nfrom_domain=example.org\ncontact_user=desk\nuser_eq_phone=yes\n");
        named.call().invite();
        Request invite = named.stack.lastSent().request();
        assertThat(invite.getHeader("From").toString()).contains("<sip:trunk@example.org>");
        assertThat(invite.getHeader("Contact").toString()).contains("sip:desk@");
        assertThat(Set.of(invite.getRequestURI().toString()))
                .containsExactly("sip:bob@192.0.2.20:5070");
    }
}
