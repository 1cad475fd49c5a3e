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

/** Alice calls, and confirms our provisional responses (RFC 3262). */
final class ReliableResponsesTest {

    private static final String REQUIRE = "Require: 100rel\n";
    private static final String SUPPORTED = "Supported: 100rel\n";

    private SessionFixture at = new SessionFixture();
    private FakeInboundRequest invite = at.invite("600", "sdp-of-alice", REQUIRE);

    private void receive(SessionFixture fixture, String sdp, String lines) {
        at = fixture;
        invite = at.invite("600", sdp, lines);
        at.receive(invite);
    }

    private Response last() {
        return invite.begun().orElseThrow().last();
    }

    private FakeInboundRequest prack(String more) {
        return at.dialog()
                .receive("PRACK", "RAck: " + header(last(), "RSeq") + " 1 INVITE\n" + more);
    }

    private static String sdp(String text) {
        return "Content-Type: application/sdp\n\n" + text;
    }

    @ParameterizedTest
    @CsvSource({
        "no, Supported, false",
        "yes, Supported, false",
        "yes, Require, true",
        "peer_supported, Supported, true",
        "required, Supported, true",
    })
    void confirmationIsAskedForAsConfigured(String option, String header, boolean asked) {
        receive(SessionFixture.with("100rel=" + option), "sdp-of-alice", header + ": 100rel\n");
        at.session().ring();
        assertThat(header(last(), "Require")).isEqualTo(asked ? "100rel" : "");
        assertThat(header(last(), "RSeq").isEmpty()).isEqualTo(!asked);
    }

    @Test
    void whoCannotConfirmIsNotLetInWhereItIsDemanded() {
        SessionFixture strict = SessionFixture.with("100rel=required");
        Verdict verdict = strict.receive(strict.invite("600", "sdp-of-alice"));
        assertThat(verdict).isInstanceOf(Verdict.Respond.class);
        assertThat(((Verdict.Respond) verdict).status()).isEqualTo(421);
        assertThat(((Verdict.Respond) verdict).headers().toString()).contains("Require: 100rel");
    }

    @Test
    void aRingingIsRepeatedUntilItIsConfirmed() {
        at.receive(invite);
        at.session().ring();
        at.timers.advance(Duration.ofMillis(500));
        at.timers.advance(Duration.ofSeconds(1));
        assertThat(statuses(invite)).containsExactly(180, 180, 180);

        assertThat(statuses(prack(""))).containsExactly(200);
        at.timers.advance(Duration.ofSeconds(40));
        assertThat(statuses(invite)).containsExactly(180, 180, 180);
    }

    @Test
    void aPrackThatFitsNothingGets481() {
        at.receive(invite);
        at.session().ring();
        assertThat(statuses(at.dialog().receive("PRACK", "RAck: 1 1 INVITE\n")))
                .containsExactly(481);
        prack("");
        assertThat(statuses(prack(""))).containsExactly(481);
    }

    @Test
    void theNextResponseWaitsForTheConfirmationOfTheLast() {
        at.receive(invite);
        at.session().ring();
        at.session().progress();
        long first = Long.parseLong(header(last(), "RSeq"));
        assertThat(statuses(invite)).containsExactly(180);

        prack("");
        assertThat(statuses(invite)).containsExactly(180, 183);
        assertThat(header(last(), "RSeq")).isEqualTo(Long.toString(first + 1));
    }

    @Test
    void theAnswerWaitsForTheConfirmationOfEarlyMediaAndDoesNotRepeatThem() {
        at.receive(invite);
        at.session().progress();
        at.session().answer();
        assertThat(statuses(invite)).containsExactly(183);

        prack("");
        assertThat(statuses(invite)).containsExactly(183, 200);
        assertThat(SessionBody.sdp(last())).isEmpty();
    }

    @Test
    void theAnswerDoesNotWaitForTheConfirmationOfRinging() {
        at.receive(invite);
        at.session().ring();
        at.session().answer();
        assertThat(statuses(invite)).containsExactly(180, 200);
        at.timers.advance(Duration.ofSeconds(10));
        assertThat(statuses(invite)).containsExactly(180, 200);
        assertThat(SessionBody.sdp(last())).contains("answer-to-sdp-of-alice");
    }

    @Test
    void anInviteWithoutAnOfferIsOfferedOneInTheFirstResponse() {
        receive(SessionFixture.with("100rel=peer_supported"), "", SUPPORTED);
        at.session().ring();
        assertThat(SessionBody.sdp(last())).contains("offer-1");

        assertThat(statuses(prack(sdp("answer-of-alice")))).containsExactly(200);
        assertThat(at.media.last().answersTaken()).containsExactly("answer-of-alice");
        at.session().answer();
        assertThat(SessionBody.sdp(last())).isEmpty();
        at.dialog().acknowledge("");
        assertThat(at.told).containsExactly("media");
    }

    @Test
    void anOfferThatPrackDoesNotAnswerEndsTheCall() {
        receive(SessionFixture.with("100rel=peer_supported"), "", SUPPORTED);
        at.session().ring();
        prack("");
        assertThat(statuses(invite)).containsExactly(180, 488);
    }

    @Test
    void aNewOfferInPrackIsAnsweredInIts200() {
        at.receive(invite);
        at.session().progress();
        FakeInboundRequest prack = prack(sdp("hold"));
        assertThat(SessionBody.sdp(prack.begun().orElseThrow().last())).contains("answer-to-hold");
        assertThat(at.told).containsExactly("media", "held");
    }

    @Test
    void whoNeverConfirmsIsRefused() {
        at.receive(invite);
        at.session().ring();
        at.timers.advance(Duration.ofSeconds(32));
        assertThat(last().getStatusCode()).isEqualTo(504);
        assertThat(at.told).containsExactly("ended RECOVERY_ON_TIMER_EXPIRE 504");
    }

    @Test
    void aCancelEndsTheRepetition() {
        at.receive(invite);
        at.session().ring();
        invite.begun().orElseThrow().cancel();
        at.timers.advance(Duration.ofSeconds(40));
        assertThat(statuses(invite)).containsExactly(180, 487);
    }

    @Test
    void updateMayChangeEarlyMediaOnceTheyAreConfirmed() {
        at.receive(invite);
        at.session().progress();
        FakeInboundRequest early = at.dialog().receive("UPDATE", "application/sdp", "hold");
        assertThat(statuses(early)).containsExactly(500);
        assertThat(header(early.begun().orElseThrow().last(), "Retry-After")).isNotEmpty();

        prack("");
        assertThat(statuses(at.dialog().receive("UPDATE", "application/sdp", "hold")))
                .containsExactly(200);
        assertThat(at.told).containsExactly("media", "held");
    }
}
