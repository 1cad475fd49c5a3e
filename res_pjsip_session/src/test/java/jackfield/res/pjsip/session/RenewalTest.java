// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static jackfield.res.pjsip.session.SessionFixture.header;
import static jackfield.res.pjsip.session.SessionFixture.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.channel.HangupCause;
import jackfield.sip.spi.Session;
import jackfield.testing.FakeInboundRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Our own requests in a call, and those of the far end that cross them. */
final class RenewalTest {

    private static final CallerId CAROL = new CallerId("Carol", "203");

    private SessionFixture at = SessionFixture.with("send_pai=yes", "send_rpid=yes");

    @Test
    void bobIsToldWhomHeTalksTo() {
        Session session = at.talking();
        session.connectedLine(CAROL);
        assertThat(at.lastSent().getMethod()).isEqualTo("INVITE");
        assertThat(at.lastSent().getHeader("P-Asserted-Identity").toString())
                .contains("\"Carol\" <sip:203@192.0.2.1>");
        assertThat(at.lastSent().getHeader("Remote-Party-ID").toString()).contains("party=called");
        at.respond(200, "again");
        session.connectedLine(CAROL);
        assertThat(at.stack.sent()).hasSize(2);
    }

    @Test
    void byUpdateWhereThatIsWanted() {
        at = SessionFixture.with("send_pai=yes", "connected_line_method=update");
        Session session = at.talking("Allow: UPDATE");
        session.connectedLine(CAROL);
        assertThat(at.lastSent().getMethod()).isEqualTo("UPDATE");
    }

    @Test
    void notWhereNobodyWantsToKnow() {
        at = SessionFixture.with("send_pai=yes", "send_connected_line=no");
        at.talking().connectedLine(CAROL);
        at = new SessionFixture();
        at.talking().connectedLine(CAROL);
        assertThat(at.stack.sent()).hasSize(1);
    }

    @Test
    void anOfferThatCrossesOursIsRefusedAndOursIsMadeAgainLater() {
        at.talking().connectedLine(CAROL);
        FakeInboundRequest crossing = at.dialog().receive("INVITE", "application/sdp", "hold");
        assertThat(statuses(crossing)).containsExactly(491);
        assertThat(statuses(at.dialog().receive("UPDATE", "application/sdp", "hold")))
                .containsExactly(491);

        at.respond(491, "");
        at.timers.advance(Duration.ofMillis(2090));
        assertThat(at.stack.sent()).hasSize(2);
        at.timers.advance(Duration.ofMillis(1910));
        assertThat(at.stack.sent()).hasSize(3);
        assertThat(at.lastSent().getHeader("P-Asserted-Identity")).isNotNull();
        at.respond(200, "again");
        assertThat(at.told).containsExactly("media");
    }

    @Test
    void aPartyThatChangesMeanwhileIsToldToo() {
        Session session = at.talking();
        session.connectedLine(CAROL);
        session.connectedLine(new CallerId("Dave", "204"));
        assertThat(at.stack.sent()).hasSize(2);
        at.respond(200, "again");
        assertThat(at.stack.sent()).hasSize(3);
        assertThat(at.lastSent().getHeader("P-Asserted-Identity").toString()).contains("204");
        at.respond(200, "again");
        assertThat(at.stack.sent()).hasSize(3);
    }

    @Test
    void whoWasCalledTriesSooner() {
        at.established();
        at.session().connectedLine(CAROL);
        at.respond(491, "");
        at.timers.advance(Duration.ofSeconds(2));
        assertThat(at.stack.sent()).hasSize(2);
    }

    @Test
    void oursWaitsForTheEndOfTheirs() {
        at.established();
        at.dialog().receive("INVITE", "application/sdp", "hold");
        at.session().connectedLine(CAROL);
        assertThat(at.stack.sent()).isEmpty();
        at.dialog().acknowledge("");
        at.timers.advance(Duration.ofSeconds(2));
        assertThat(at.lastSent().getMethod()).isEqualTo("INVITE");
    }

    @Test
    void aliceIsToldWhoAnswersInTheAnswer() {
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        at.receive(invite);
        at.session().connectedLine(CAROL);
        assertThat(statuses(invite)).isEmpty();
        at.session().answer();
        assertThat(invite.begun().orElseThrow().last().getHeader("P-Asserted-Identity").toString())
                .contains("203");
    }

    @Test
    void orAtOnce() {
        at = SessionFixture.with("send_pai=yes", "rpid_immediate=yes");
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        at.receive(invite);
        at.session().ring();
        at.session().connectedLine(CAROL);
        assertThat(statuses(invite)).containsExactly(180, 180);
        assertThat(header(invite.begun().orElseThrow().last(), "P-Asserted-Identity"))
                .contains("203");
    }

    @Test
    void aCallThatEndsMeanwhileIsLeftAlone() {
        Session session = at.talking();
        session.connectedLine(CAROL);
        var renewal = at.stack.lastSent();
        session.end(HangupCause.NORMAL_CLEARING);
        renewal.answer(491);
        at.timers.advance(Duration.ofMinutes(1));
        assertThat(at.lastSent().getMethod()).isEqualTo("BYE");
    }
}
