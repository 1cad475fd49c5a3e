// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;

/** What the caller hears before there is an answer. */
final class DialEarlyMediaTest {

    private final DialStory story = new DialStory();
    private final FakeChannel bob = story.phone("bob");

    @Test
    void joinsTheCallerWithASingleDestinationWithoutAnswering() throws Exception {
        story.dials("PJSIP/bob");
        bob.awaitAsked("call");

        bob.sendsEarlyMedia();
        story.ann.awaitAsked("progress");
        bob.sendsEarlyMedia();
        bob.hangsUp(HangupCause.USER_BUSY);

        story.goesOn().with("DIALSTATUS", "BUSY").with("PROGRESSTIME", "0");
        assertThat(story.ann.asked()).containsExactly("progress");
        assertThat(story.bridges.happened())
                .containsExactly(
                        "join PJSIP/ann-00000000 PJSIP/bob-00000001",
                        "part PJSIP/ann-00000000 PJSIP/bob-00000001");
    }

    @Test
    void keepsThemJoinedOverTheAnswer() throws Exception {
        story.dials("PJSIP/bob");
        bob.awaitAsked("call");
        bob.sendsEarlyMedia();
        story.ann.awaitAsked("progress");

        bob.answers();
        story.ann.awaitAsked("answer");
        bob.hangsUp(HangupCause.NORMAL_CLEARING);

        story.ends().with("DIALSTATUS", "ANSWER");
        assertThat(story.bridges.happened()).hasSize(2);
    }

    @Test
    void passesNoneOfSeveral() throws Exception {
        FakeChannel eve = story.phone("eve");
        story.dials("PJSIP/bob&PJSIP/eve");
        eve.awaitAsked("call");

        bob.sendsEarlyMedia();
        bob.hangsUp(HangupCause.USER_BUSY);
        eve.hangsUp(HangupCause.USER_BUSY);

        story.goesOn();
        assertThat(story.bridges.happened()).isEmpty();
        assertThat(story.ann.asked()).isEmpty();
    }

    @Test
    void passesNoneWhenTheCallerShallHearRinging() throws Exception {
        story.dials("PJSIP/bob", "", "r");
        bob.awaitAsked("call");

        bob.sendsEarlyMedia();
        bob.hangsUp(HangupCause.USER_BUSY);

        story.goesOn();
        assertThat(story.bridges.happened()).isEmpty();
    }

    @Test
    void interruptsRingingForEarlyMediaIfAsked() throws Exception {
        story.dials("PJSIP/bob", "", "R");
        story.ann.awaitAsked("ring");

        bob.sendsEarlyMedia();
        story.ann.awaitAsked("progress");
        story.ann.hangsUp(HangupCause.NORMAL_CLEARING);

        story.ends().with("DIALSTATUS", "CANCEL");
        assertThat(bob.isHungUp()).isTrue();
    }
}
