// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.channel.HangupCause;
import jackfield.testing.FakeChannel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Calls that somebody takes. */
final class DialAnsweredTest {

    private final DialStory story = new DialStory();
    private final FakeChannel bob = story.phone("bob");

    private void connect(String options) {
        story.dials("PJSIP/bob", "20", options);
        story.awaitTimers(1);
        bob.answers();
        story.bridges.awaitJoint(story.ann, bob);
        story.ann.awaitAsked("answer");
    }

    @Test
    void connectsTheCallerWithTheOneWhoAnswers() throws Exception {
        story.dials("PJSIP/bob", "20", "");
        story.awaitTimers(1);
        story.timers.advance(Duration.ofSeconds(2));
        bob.answers();
        story.ann.awaitAsked("answer");
        story.with("DIALSTATUS", "ANSWER");
        assertThat(story.timers.running()).as("time-outs").isZero();

        story.timers.advance(Duration.ofSeconds(60));
        bob.hangsUp(HangupCause.NORMAL_CLEARING);

        story.ends().with("DIALSTATUS", "ANSWER").with("HANGUPCAUSE", "16");
        story.with("DIALEDPEERNAME", "PJSIP/bob-00000001").with("DIALEDPEERNUMBER", "bob");
        story.with("DIALEDTIME", "62").with("ANSWEREDTIME", "60").with("ANSWEREDTIME_MS", "60000");
        assertThat(story.ann.hangupCause()).contains(HangupCause.NORMAL_CLEARING);
    }

    @Test
    void carriesTheCallersIdentityOverAndShowsTheCallerWhoAnswered() {
        bob.connectedLine(new CallerId("Bob", "300"));

        connect("");

        assertThat(bob.caller()).isEqualTo(new CallerId("Ann", "201"));
        assertThat(bob.application()).isEqualTo("AppDial((Outgoing Line))");
        assertThat(story.ann.asked()).containsExactly("connectedLine \"Bob\" <300>", "answer");
        bob.hangsUp(HangupCause.NORMAL_CLEARING);
    }

    @Test
    void showsTheCallerNothingIfAsked() {
        bob.connectedLine(new CallerId("Bob", "300"));

        connect("I");

        assertThat(story.ann.asked()).containsExactly("answer");
        bob.hangsUp(HangupCause.NORMAL_CLEARING);
    }

    @Test
    void hangsUpTheCalledSideWithTheCallersCause() throws Exception {
        connect("g");

        story.ann.hangsUp(HangupCause.USER_BUSY);

        story.ends();
        assertThat(bob.asked()).endsWith("hangUp USER_BUSY");
    }

    @Test
    void hangsUpTheCallerWithTheCalledSidesCause() throws Exception {
        connect("");

        bob.hangsUp(HangupCause.DESTINATION_OUT_OF_ORDER);

        story.ends().with("HANGUPCAUSE", "27");
        assertThat(story.ann.asked()).endsWith("hangUp DESTINATION_OUT_OF_ORDER");
    }

    @Test
    void goesOnAfterTheCallIfAsked() throws Exception {
        connect("g");

        bob.hangsUp(HangupCause.NORMAL_CLEARING);

        story.goesOn().with("DIALSTATUS", "ANSWER");
        assertThat(story.ann.isHungUp()).isFalse();
    }

    @Test
    void cancelsTheSlowerOnes() throws Exception {
        FakeChannel eve = story.phone("eve");
        story.dials("PJSIP/bob&PJSIP/eve");
        eve.awaitAsked("call");

        bob.answers();
        eve.awaitAsked("hangUp ANSWERED_ELSEWHERE");
        bob.hangsUp(HangupCause.NORMAL_CLEARING);

        story.ends().with("DIALEDPEERNUMBER", "bob");
        assertThat(eve.asked()).containsExactly("call", "hangUp ANSWERED_ELSEWHERE");
    }

    @Test
    void cancelsTheSlowerOnesWithACauseThatIsAskedFor() throws Exception {
        FakeChannel eve = story.phone("eve");
        story.dials("PJSIP/bob&PJSIP/eve", "", "Q(17)");
        eve.awaitAsked("call");

        bob.answers();
        eve.awaitAsked("hangUp USER_BUSY");
        bob.hangsUp(HangupCause.NORMAL_CLEARING);

        story.ends();
    }

    @Test
    void endsTheCallAfterTheTimeAskedFor() throws Exception {
        connect("gS(30)");
        story.awaitTimers(1);

        story.timers.advance(Duration.ofSeconds(30));

        story.goesOn().with("ANSWEREDTIME", "30");
        assertThat(bob.asked()).endsWith("hangUp NORMAL_CLEARING");
    }

    @Test
    void givesUpAnAnswerThatCannotBeBridged() throws Exception {
        story.bridges.unable();
        story.dials("PJSIP/bob");
        bob.awaitAsked("call");

        bob.answers();

        story.goesOn().with("DIALSTATUS", "CONGESTION");
        assertThat(story.ann.asked()).as("not answered").isEmpty();
        assertThat(bob.isHungUp()).isTrue();
    }

    @RepeatedTest(100)
    void survivesAnAnswerWhileTheCallerHangsUp() throws Exception {
        story.dials("PJSIP/bob");
        bob.awaitAsked("call");

        Thread caller =
                Thread.startVirtualThread(() -> story.ann.hangsUp(HangupCause.NORMAL_CLEARING));
        bob.answers();
        caller.join();

        story.ends();
        assertThat(story.variable("DIALSTATUS")).isIn(List.of("ANSWER", "CANCEL"));
    }

    @RepeatedTest(100)
    void connectsOneOfTwoWhoAnswerAtOnce() throws Exception {
        FakeChannel eve = story.phone("eve");
        story.dials("PJSIP/bob&PJSIP/eve");
        eve.awaitAsked("call");

        Thread other = Thread.startVirtualThread(eve::answers);
        bob.answers();
        other.join();
        story.ann.awaitAsked("answer");

        assertThat(List.of(bob.isHungUp(), eve.isHungUp())).containsExactlyInAnyOrder(true, false);
        story.ann.hangsUp(HangupCause.NORMAL_CLEARING);
        story.ends();
    }
}
