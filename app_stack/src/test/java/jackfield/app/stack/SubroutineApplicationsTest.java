// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SubroutineApplicationsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");

    private DialplanScript script(String... steps) {
        DialplanScript script = DialplanScript.of("100", steps);
        return script.offer(new GosubApplication(script.dialplan(), script.subroutines()))
                .offer(new GosubIfApplication(script.dialplan(), script.subroutines()))
                .offer(new ReturnApplication())
                .offer(new StackPopApplication())
                .offer(new LocalFunction());
    }

    private String variable(String name) {
        return channel.variables().get(name).orElse("");
    }

    @Test
    void goesThereAndComesBackWithAValue() {
        script("Gosub(greet,1(Ann,the first))", "Set(END=${GOSUB_RETVAL})")
                .extension("greet", "Return(${ARGC}: ${ARG1} ${ARG2})")
                .run(channel, "100");
        assertThat(variable("END")).isEqualTo("2: Ann the first");
        assertThat(variable("ARG1")).isEmpty();
    }

    @Test
    void keepsLocalVariablesToItself() {
        script("Set(X=outer)", "Gosub(sub,1)", "Set(END=${X})")
                .extension(
                        "sub",
                        "Set(LOCAL(X)=inner)",
                        "Set(X=changed)",
                        "Set(SEEN=${LOCAL(X)})",
                        "Return()")
                .run(channel, "100");
        assertThat(variable("SEEN")).isEqualTo("changed");
        assertThat(variable("END")).isEqualTo("outer");
    }

    @Test
    void nestsAndHidesTheArgumentsOfTheOuterOne() {
        script("Gosub(outer,1(a,b))", "Set(END=${GOSUB_RETVAL})")
                .extension("outer", "Gosub(inner,1(c))", "Return(${GOSUB_RETVAL}/${ARG1}${ARG2})")
                .extension("inner", "Return(${ARG1}${ARG2})")
                .run(channel, "100");
        assertThat(variable("END")).isEqualTo("c/ab");
    }

    @Test
    void goesOnBehindALabelOfAnotherContext() {
        DialplanScript script = script("Gosub(sub,s,start)", "Set(END=1)");
        script.context("sub").extension("s", "Hangup(17)", "start: Return()");
        script.context("default").run(channel, "100");
        assertThat(variable("END")).isEqualTo("1");
    }

    @Test
    void decidesByACondition() {
        script("GosubIf(1?yes,1(a:b):no,1)", "GosubIf(0?yes,1(x))", "Set(END=1)")
                .extension("yes", "Set(SEEN=${SEEN}${ARG1})", "Return()")
                .extension("no", "Set(SEEN=no)", "Return()")
                .run(channel, "100");
        assertThat(variable("SEEN")).isEqualTo("a:b");
        assertThat(variable("END")).isEqualTo("1");
    }

    @Test
    void endsTheCallAfterAGosubThatWasTheLastStep() {
        script("Gosub(sub,1)").extension("sub", "Return()").run(channel, "100");
        assertThat(channel.hangupCause()).contains(HangupCause.NORMAL_CLEARING);
        assertThat(variable("INVALID_EXTEN")).isEmpty();
    }

    @Test
    void forgetsWhereItCameFrom() {
        script("Gosub(sub,1)", "Set(END=1)")
                .extension("sub", "StackPop()", "Return()")
                .run(channel, "100");
        assertThat(variable("END")).isEmpty();
        assertThat(channel.isHungUp()).isTrue();
    }

    @Test
    void aPlaceThatIsNotThereIsAnError() {
        script("Gosub(nowhere,1)", "Set(END=1)")
                .extension("e", "Set(E=${EXTEN})")
                .run(channel, "100");
        assertThat(variable("E")).isEqualTo("e");
        assertThat(variable("END")).isEmpty();
    }

    @Test
    void oneThatCallsItselfForEverIsStopped() {
        script("Gosub(100,1)").run(channel, "100");
        assertThat(channel.isHungUp()).isTrue();
        assertThat(channel.variables().depth()).isEqualTo(512);
    }

    @Test
    void canBePartOfAnApplication() {
        DialplanScript script =
                script("NoOp()")
                        .extension("sub", "Set(SEEN=${ARG1})", "Return()")
                        .extension("lost", "NoOp()");
        Location before = channel.location();

        assertThat(
                        script.subroutines()
                                .run(channel, new Location("default", "sub", 1), List.of("x")))
                .isTrue();
        assertThat(script.subroutines().run(channel, new Location("default", "lost", 1), List.of()))
                .isFalse();
        assertThat(variable("SEEN")).isEqualTo("x");
        assertThat(channel.location()).isEqualTo(before);
        assertThat(channel.variables().depth()).isZero();
    }
}
