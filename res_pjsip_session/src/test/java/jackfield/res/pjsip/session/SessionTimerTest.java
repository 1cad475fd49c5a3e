// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static jackfield.res.pjsip.session.SessionFixture.header;
import static jackfield.res.pjsip.session.SessionFixture.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Verdict;
import jackfield.testing.FakeInboundRequest;
import java.time.Duration;
import javax.sip.message.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that are refreshed from time to time (RFC 4028). */
final class SessionTimerTest {

    private static final String ALLOW = "Allow: INVITE, ACK, BYE, UPDATE";

    private SessionFixture at = new SessionFixture();

    /** Alice calls with these headers and is answered. */
    private Response answered(SessionFixture fixture, String lines) {
        at = fixture;
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice", lines);
        at.receive(invite);
        at.session().answer();
        at.dialog().acknowledge("");
        at.told.clear();
        return invite.begun().orElseThrow().last();
    }

    @ParameterizedTest
    @CsvSource({
        "yes, 'Supported: timer|Session-Expires: 600;refresher=uas', 600;refresher=uas, ''",
        "yes, 'Supported: timer|Session-Expires: 600', 600;refresher=uac, timer",
        "yes, 'Supported: timer|Session-Expires: 9000', 1800;refresher=uac, timer",
        "yes, 'Supported: timer|Min-SE: 2000', 2000;refresher=uac, timer",
        "yes, 'Supported: timer', 1800;refresher=uac, timer",
        "yes, 'Subject: x', '', ''",
        "always, 'Subject: x', 1800;refresher=uas, ''",
        "no, 'Supported: timer|Session-Expires: 600', '', ''",
    })
    void ourAnswerSaysHowLongAndWho(String option, String lines, String expires, String required) {
        Response ok =
                answered(SessionFixture.with("timers=" + option), lines.replace('|', '\n') + "\n");
        assertThat(header(ok, "Session-Expires")).isEqualTo(expires);
        assertThat(header(ok, "Require")).isEqualTo(required);
    }

    @Test
    void anIntervalThatIsTooShortIsRefused() {
        Verdict verdict =
                at.receive(at.invite("600", "sdp", "Supported: timer\nSession-Expires: 30\n"));
        assertThat(verdict).isInstanceOf(Verdict.Respond.class);
        assertThat(((Verdict.Respond) verdict).status()).isEqualTo(422);
        assertThat(((Verdict.Respond) verdict).headers().toString()).contains("Min-SE: 90");
    }

    @Test
    void whoCannotRefreshIsNotLetInWhereItIsDemanded() {
        SessionFixture strict = SessionFixture.with("timers=required");
        Verdict verdict = strict.receive(strict.invite("600", "sdp"));
        assertThat(((Verdict.Respond) verdict).status()).isEqualTo(421);
    }

    @Test
    void aCallThatAliceDoesNotRefreshEnds() {
        answered(at, "Supported: timer\nSession-Expires: 90;refresher=uac\n");
        at.timers.advance(Duration.ofSeconds(59));
        assertThat(at.told).isEmpty();
        at.timers.advance(Duration.ofSeconds(1));
        assertThat(at.lastSent().getMethod()).isEqualTo("BYE");
        assertThat(at.told).containsExactly("ended RECOVERY_ON_TIMER_EXPIRE 408");
    }

    @ParameterizedTest
    @CsvSource({"UPDATE, ''", "INVITE, again"})
    void aRefreshOfAliceGivesItTimeAgain(String method, String sdp) {
        answered(at, "Supported: timer\nSession-Expires: 90;refresher=uac\n");
        at.timers.advance(Duration.ofSeconds(45));
        FakeInboundRequest refresh =
                at.dialog()
                        .receive(
                                method,
                                "Supported: timer\nSession-Expires: 90;refresher=uac\n"
                                        + (sdp.isEmpty()
                                                ? ""
                                                : "Content-Type: application/sdp\n\n" + sdp));
        assertThat(statuses(refresh)).containsExactly(200);
        assertThat(header(refresh.begun().orElseThrow().last(), "Session-Expires"))
                .isEqualTo("90;refresher=uac");
        at.timers.advance(Duration.ofSeconds(59));
        assertThat(at.told).doesNotContain("ended RECOVERY_ON_TIMER_EXPIRE 408");
        at.timers.advance(Duration.ofSeconds(1));
        assertThat(at.told).endsWith("ended RECOVERY_ON_TIMER_EXPIRE 408");
    }

    @Test
    void weRefreshAtHalfTimeByUpdateWhereBobKnowsIt() {
        at.talking("Session-Expires: 600;refresher=uac", ALLOW);
        at.timers.advance(Duration.ofMinutes(5));
        assertThat(at.lastSent().getMethod()).isEqualTo("UPDATE");
        assertThat(header(at.lastSent(), "Session-Expires")).isEqualTo("600;refresher=uac");
        assertThat(SessionBody.sdp(at.lastSent())).isEmpty();

        at.respond(200, "", "Session-Expires: 600;refresher=uac");
        int sent = at.stack.sent().size();
        at.timers.advance(Duration.ofMinutes(5));
        assertThat(at.stack.sent()).hasSize(sent + 1);
        assertThat(at.told).isEmpty();
    }

    @Test
    void weRefreshByInviteWhereBobKnowsNoUpdate() {
        at.talking("Session-Expires: 600;refresher=uac", "Allow: INVITE, ACK, BYE");
        at.timers.advance(Duration.ofMinutes(5));
        assertThat(at.lastSent().getMethod()).isEqualTo("INVITE");
        assertThat(SessionBody.sdp(at.lastSent())).contains("offer-2");

        at.respond(200, "again", "Session-Expires: 600;refresher=uac");
        assertThat(at.dialog().acknowledged()).hasSize(2);
        assertThat(at.media.last().answersTaken()).containsExactly("final", "again");
    }

    @Test
    void anUpdateThatIsNotUnderstoodBecomesAnInvite() {
        at.talking("Session-Expires: 600;refresher=uac", ALLOW);
        at.timers.advance(Duration.ofMinutes(5));
        at.respond(405, "");
        assertThat(at.lastSent().getMethod()).isEqualTo("INVITE");
    }

    @Test
    void aRefreshThatNobodyKnowsOfEndsTheCall() {
        at.talking("Session-Expires: 600;refresher=uac", ALLOW);
        at.timers.advance(Duration.ofMinutes(5));
        at.respond(481, "");
        assertThat(at.lastSent().getMethod()).isEqualTo("BYE");
        assertThat(at.told).containsExactly("ended RECOVERY_ON_TIMER_EXPIRE 481");
    }

    @Test
    void withoutATimerOfBobsThereIsNone() {
        at.talking();
        at.timers.advance(Duration.ofHours(2));
        assertThat(at.lastSent().getMethod()).isEqualTo("INVITE");
        assertThat(at.told).isEmpty();
    }

    @Test
    void weRefreshAloneWhereItIsAlwaysWanted() {
        at = SessionFixture.with("timers=always", "timers_sess_expires=600");
        at.talking(ALLOW);
        at.timers.advance(Duration.ofMinutes(5));
        assertThat(at.lastSent().getMethod()).isEqualTo("UPDATE");
    }

    @Test
    void ourInviteSaysWhatWeWantAndAsksForMoreIfBobDoes() {
        at = SessionFixture.with("timers=required", "timers_sess_expires=600");
        at.call().invite();
        assertThat(header(at.lastSent(), "Session-Expires")).isEqualTo("600");
        assertThat(header(at.lastSent(), "Min-SE")).isEqualTo("90");
        assertThat(header(at.lastSent(), "Require")).isEqualTo("timer");

        at.respond(422, "", "Min-SE: 900");
        assertThat(header(at.lastSent(), "Session-Expires")).isEqualTo("900");
        assertThat(header(at.lastSent(), "Min-SE")).isEqualTo("900");
        assertThat(header(at.lastSent(), "CSeq")).isEqualTo("2 INVITE");
        at.respond(422, "", "Min-SE: 900");
        assertThat(at.told).containsExactly("ended INTERWORKING 422");
    }
}
