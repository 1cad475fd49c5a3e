// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.FakeChannel;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that nobody takes. */
final class DialUnansweredTest {

    private final DialStory story = new DialStory();

    @ParameterizedTest
    @CsvSource({
        "USER_BUSY, BUSY",
        "NO_ANSWER, NOANSWER",
        "NORMAL_CIRCUIT_CONGESTION, CONGESTION",
        "SWITCH_CONGESTION, CONGESTION",
        "CALL_REJECTED, CHANUNAVAIL",
        "UNALLOCATED, CHANUNAVAIL",
        "NORMAL_CLEARING, CHANUNAVAIL",
    })
    void saysWhyASingleDestinationFailed(HangupCause cause, String status) throws Exception {
        FakeChannel bob = story.phone("bob");
        story.dials("PJSIP/bob");
        bob.awaitAsked("call");

        bob.hangsUp(cause);

        story.goesOn().with("DIALSTATUS", status);
        story.with("HANGUPCAUSE", String.valueOf(cause.code()));
        assertThat(story.ann.asked()).isEmpty();
        assertThat(story.ann.isHungUp()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_ANSWER, USER_BUSY, BUSY, 17",
        "SWITCH_CONGESTION, USER_BUSY, BUSY, 17",
        "USER_BUSY, SWITCH_CONGESTION, BUSY, 17",
        "CALL_REJECTED, SWITCH_CONGESTION, CONGESTION, 42",
        "NO_ANSWER, NO_ANSWER, CHANUNAVAIL, 19",
        "CALL_REJECTED, UNALLOCATED, CHANUNAVAIL, 1",
    })
    void weighsTheFailuresOfSeveral(
            HangupCause first, HangupCause second, String status, String code) throws Exception {
        FakeChannel bob = story.phone("bob");
        FakeChannel eve = story.phone("eve");
        story.dials("PJSIP/bob&PJSIP/eve");
        bob.awaitAsked("call");
        eve.awaitAsked("call");

        bob.hangsUp(first);
        assertThat(story.isRunning()).isTrue();
        eve.hangsUp(second);

        story.goesOn().with("DIALSTATUS", status).with("HANGUPCAUSE", code);
    }

    @Test
    void doesNotWaitWhenNobodyCanBeCalled() throws Exception {
        story.channels.unreachable("PJSIP/bob", HangupCause.SUBSCRIBER_ABSENT);

        story.dials("PJSIP/bob", "20", "r").goesOn();

        story.with("DIALSTATUS", "CHANUNAVAIL").with("HANGUPCAUSE", "20");
        assertThat(story.ann.asked()).isEmpty();
    }

    @Test
    void callsTheOthersWhenOneCannotBeCalled() throws Exception {
        FakeChannel eve = story.phone("eve");
        story.dials("PJSIP/nobody&PJSIP/eve&");
        eve.awaitAsked("call");

        eve.hangsUp(HangupCause.USER_BUSY);

        story.goesOn().with("DIALSTATUS", "BUSY");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''", "' '", "&", "bob", "/bob", "bob&eve"},
            ignoreLeadingAndTrailingWhitespace = false)
    void refusesWhatIsNoDestination(String destinations) throws Exception {
        story.dials(destinations).ends().with("DIALSTATUS", "INVALIDARGS");
    }

    @Test
    void givesUpAfterTheTimeOut() throws Exception {
        FakeChannel bob = story.phone("bob");
        story.dials("PJSIP/bob", "2.5", "");
        bob.awaitAsked("call");
        story.awaitTimers(1);

        story.timers.advance(Duration.ofMillis(2499));
        assertThat(story.isRunning()).isTrue();
        story.timers.advance(Duration.ofMillis(1));

        story.goesOn().with("DIALSTATUS", "NOANSWER").with("HANGUPCAUSE", "19");
        story.with("DIALEDTIME", "2").with("DIALEDTIME_MS", "2500").with("ANSWEREDTIME", "");
        assertThat(bob.asked()).containsExactly("call", "hangUp NORMAL_CLEARING");
    }

    @Test
    void waitsForEverWithATimeOutThatIsNone() throws Exception {
        FakeChannel bob = story.phone("bob");
        story.dials("PJSIP/bob", "soon", "");
        bob.awaitAsked("call");

        assertThat(story.timers.running()).isZero();
        bob.hangsUp(HangupCause.USER_BUSY);
        story.goesOn();
    }

    @Test
    void givesUpOnlyTheSilentAfterTheSecondTimeOut() throws Exception {
        FakeChannel bob = story.phone("bob");
        FakeChannel eve = story.phone("eve");
        story.dials("PJSIP/bob&PJSIP/eve", "20^3", "");
        story.awaitTimers(2);
        bob.rings();
        story.ann.awaitAsked("ring");

        story.timers.advance(Duration.ofSeconds(3));
        eve.awaitAsked("hangUp NO_USER_RESPONSE");
        assertThat(bob.isHungUp()).isFalse();
        bob.hangsUp(HangupCause.CALL_REJECTED);

        story.goesOn().with("DIALSTATUS", "CHANUNAVAIL").with("HANGUPCAUSE", "21");
    }

    @Test
    void cancelsEverybodyWhenTheCallerHangsUp() throws Exception {
        FakeChannel bob = story.phone("bob");
        FakeChannel eve = story.phone("eve");
        story.dials("PJSIP/bob&PJSIP/eve", "20", "");
        story.awaitTimers(1);

        story.ann.hangsUp(HangupCause.NORMAL_CLEARING);

        story.ends().with("DIALSTATUS", "CANCEL");
        assertThat(bob.asked()).containsExactly("call", "hangUp NORMAL_CLEARING");
        assertThat(eve.asked()).containsExactly("call", "hangUp NORMAL_CLEARING");
    }

    @Test
    void cancelsAsAnsweredElsewhereIfAsked() throws Exception {
        FakeChannel bob = story.phone("bob");
        story.dials("PJSIP/bob", "20", "c");
        story.awaitTimers(1);

        story.timers.advance(Duration.ofSeconds(20));

        story.goesOn();
        assertThat(bob.asked()).containsExactly("call", "hangUp ANSWERED_ELSEWHERE");
    }

    @Test
    void callsNobodyForACallerWhoIsGone() throws Exception {
        FakeChannel bob = story.phone("bob");
        story.ann.hangsUp(HangupCause.NORMAL_CLEARING);

        story.dials("PJSIP/bob").ends().with("DIALSTATUS", "CANCEL");

        assertThat(bob.asked()).isEmpty();
    }

    @Test
    void passesRingingBackOnce() throws Exception {
        FakeChannel bob = story.phone("bob");
        FakeChannel eve = story.phone("eve");
        story.dials("PJSIP/bob&PJSIP/eve");
        eve.awaitAsked("call");
        story.timers.advance(Duration.ofSeconds(1));

        bob.rings();
        story.ann.awaitAsked("ring");
        eve.rings();
        bob.hangsUp(HangupCause.USER_BUSY);
        eve.hangsUp(HangupCause.USER_BUSY);

        story.goesOn().with("RINGTIME", "1").with("RINGTIME_MS", "1000");
        assertThat(story.ann.asked()).containsExactly("ring");
    }

    @ParameterizedTest
    @CsvSource({"r", "R"})
    void ringsAtOnceIfAsked(String option) throws Exception {
        FakeChannel bob = story.phone("bob");
        story.dials("PJSIP/bob", "", option);
        story.ann.awaitAsked("ring");

        bob.rings();
        bob.hangsUp(HangupCause.USER_BUSY);

        story.goesOn();
        assertThat(story.ann.asked()).containsExactly("ring");
    }

    @Test
    void forgetsWhatAnEarlierDialLeft() throws Exception {
        story.ann.variables().set("DIALEDPEERNAME", "old");
        story.ann.variables().set("ANSWEREDTIME_MS", "7");

        story.dials("PJSIP/nobody").goesOn();

        story.with("DIALEDPEERNAME", "").with("ANSWEREDTIME_MS", "").with("RINGTIME", "");
    }
}
