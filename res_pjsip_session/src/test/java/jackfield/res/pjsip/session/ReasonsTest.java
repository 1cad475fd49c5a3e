// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static jackfield.res.pjsip.session.SessionFixture.header;
import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.sip.spi.Session;
import jackfield.testing.FakeInboundRequest;
import org.junit.jupiter.api.Test;

/** Why a call ends, in words of RFC 3326. */
final class ReasonsTest {

    @Test
    void cancelSaysThatSomebodyElseAnswered() {
        SessionFixture at = new SessionFixture();
        Session session = at.call();
        session.invite();
        at.respond(180, "");
        session.end(HangupCause.ANSWERED_ELSEWHERE);
        assertThat(at.stack.lastSent().cancelHeaders().toString())
                .contains("SIP;cause=200", "Q.850;cause=26");
    }

    @Test
    void theCauseCanBeLeftOut() {
        SessionFixture at = SessionFixture.with("suppress_q850_reason_headers=yes");
        at.talking().end(HangupCause.NORMAL_CLEARING);
        assertThat(at.lastSent().getMethod()).isEqualTo("BYE");
        assertThat(header(at.lastSent(), "Reason")).isEmpty();
    }

    @Test
    void aRefusalSaysWhyAsWell() {
        SessionFixture at = new SessionFixture();
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        at.receive(invite);
        at.session().end(HangupCause.USER_BUSY);
        assertThat(header(invite.begun().orElseThrow().last(), "Reason"))
                .isEqualTo("Q.850;cause=17");
    }

    @Test
    void whatTheFarEndSaysIsTheCause() {
        SessionFixture at = new SessionFixture();
        at.established();
        at.dialog().receive("BYE", "Reason: SIP;cause=200, Q.850 ;cause=38;text=\"gone\"\n");
        assertThat(at.told).containsExactly("ended NETWORK_OUT_OF_ORDER 0");

        at.call().invite();
        at.respond(503, "", "Reason: Q.850;cause=1");
        assertThat(at.told).endsWith("ended UNALLOCATED 503");
    }

    @Test
    void aCancelSaysWhyToo() {
        SessionFixture at = new SessionFixture();
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        at.receive(invite);
        invite.begun().orElseThrow().cancel("Reason: Q.850;cause=26\n");
        assertThat(at.told).containsExactly("ended ANSWERED_ELSEWHERE 487");
    }

    @Test
    void aCauseThatIsNoneIsNotBelieved() {
        SessionFixture at = new SessionFixture();
        at.established();
        at.dialog().receive("BYE", "Reason: Q.850;cause=999\n");
        assertThat(at.told).containsExactly("ended NORMAL_CLEARING 0");
    }
}
