// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subroutines that run before the call and after the answer. */
final class DialSubroutinesTest {
    private final DialStory story = new DialStory();
    private final FakeChannel bob = story.phone("bob");

    DialSubroutinesTest() {
        story.script.offer(new ReturnHere());
    }

    /** Stands in for the application of app_stack. */
    @Application("Return")
    private static final class ReturnHere implements DialplanApplication<ReturnHere.Arguments> {
        record Arguments() {}

        @Override
        public Class<Arguments> arguments() {
            return Arguments.class;
        }

        @Override
        public Outcome execute(Channel channel, Arguments arguments) {
            channel.variables().end();
            return Outcome.CONTINUE;
        }
    }

    @Test
    void runsOnTheCalledSideBeforeItIsCalled() throws Exception {
        story.script.context("sub").extension("s", "Set(SEEN=${ARG1}${ARG2})", "Return()");
        story.dials("PJSIP/bob", "", "b(sub^s^1(x^y))");
        bob.awaitAsked("call");

        assertThat(bob.variables().get("SEEN")).contains("xy");
        bob.hangsUp(HangupCause.USER_BUSY);
        story.goesOn().with("DIALSTATUS", "BUSY");
    }

    @Test
    void doesNotCallWhereTheSubroutineEndsTheChannel() throws Exception {
        story.script.context("sub").extension("s", "Hangup(17)");
        story.dials("PJSIP/bob", "", "b(sub^s^1)").goesOn();

        assertThat(story.variable("DIALSTATUS")).isEqualTo("BUSY");
    }

    @Test
    void runsOnTheCallerBeforeAnybodyIsCalled() throws Exception {
        story.ann.location(new Location("inside", "200", 3));
        story.script.context("inside").extension("sub", "Set(SEEN=1)", "Return()");
        story.dials("PJSIP/bob", "", "B(sub^1)");
        bob.awaitAsked("call");

        story.with("SEEN", "1");
        assertThat(story.ann.location()).isEqualTo(new Location("inside", "200", 3));
        bob.hangsUp(HangupCause.USER_BUSY);
        story.goesOn();
    }

    @Test
    void connectsAfterTheSubroutineOfTheAnsweredSide() throws Exception {
        story.script.context("screen").extension("s", "Set(SEEN=${ARG1})", "Return()");
        story.dials("PJSIP/bob", "", "U(screen^Ann)");
        bob.awaitAsked("call");
        bob.answers();
        story.bridges.awaitJoint(story.ann, bob);

        assertThat(bob.variables().get("SEEN")).contains("Ann");
        story.ann.hangsUp(HangupCause.NORMAL_CLEARING);
        story.ends();
    }

    @ParameterizedTest
    @CsvSource({"BUSY, BUSY", "CONGESTION, CONGESTION", "CONTINUE, ANSWER"})
    void doesWhatTheSubroutineSays(String result, String status) throws Exception {
        story.script
                .context("screen")
                .extension("s", "Set(GOSUB_RESULT=" + result + ")", "Return()");
        story.dials("PJSIP/bob", "", "U(screen)");
        bob.awaitAsked("call");
        bob.answers();
        story.goesOn().with("DIALSTATUS", status);
        assertThat(story.bridges.happened()).isEmpty();
    }

    @Test
    void sendsTheCallerElsewhere() throws Exception {
        story.script
                .context("screen")
                .extension("s", "Set(GOSUB_RESULT=GOTO:inside^300^2)", "Return()");
        story.dials("PJSIP/bob", "", "U(screen)");
        bob.awaitAsked("call");
        bob.answers();
        story.goesOn();
        assertThat(story.ann.location()).isEqualTo(new Location("inside", "300", 2));
    }

    @Test
    void callsWithoutASubroutineThatCannotBeRead() throws Exception {
        assertThat(DialOptions.parse("b(a^b^c^d)U()").complaints()).hasSize(2);
        story.dials("PJSIP/bob", "", "b(a^b^c^d)");
        bob.awaitAsked("call");
        bob.hangsUp(HangupCause.USER_BUSY);
        story.goesOn();
    }
}
