// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInApplicationsTest {

    private final FakeChannel channel = FakeChannel.incoming("PJSIP/alice-00000001");

    private FakeChannel run(String... steps) {
        return DialplanScript.of("100", steps)
                .offer(new ProgressApplication())
                .offer(new RingingApplication())
                .run(channel, "100");
    }

    @Test
    void answersAndWaits() {
        assertThat(run("Answer(250)").asked())
                .containsExactly("answer", "stayUpFor PT0.25S", "hangUp NORMAL_CLEARING");
    }

    @Test
    void endsTheCallIfItCannotBeAnswered() {
        FakeChannel outgoing = FakeChannel.outgoing("PJSIP/bob-00000002");
        DialplanScript.of("100", "Answer()", "NoOp(skipped)").run(outgoing, "100");
        assertThat(outgoing.ran()).containsExactly("Answer()");
    }

    @Test
    void waitsFractionsOfASecond() {
        assertThat(run("Wait(0.5)").asked()).startsWith("stayUpFor PT0.5S");
    }

    @Test
    void signalsRingingAndProgress() {
        assertThat(run("Ringing()", "Progress()").asked())
                .containsExactly("ring", "progress", "hangUp NORMAL_CLEARING");
    }

    @ParameterizedTest
    @CsvSource({
        "Hangup(), NORMAL_CLEARING",
        "Hangup(17), USER_BUSY",
        "Hangup(user_busy), USER_BUSY",
        "Hangup( 34 ), NORMAL_CIRCUIT_CONGESTION",
        "Hangup(nonsense), NORMAL_CLEARING",
        "Hangup(9999), NORMAL_CLEARING",
        "Busy(), USER_BUSY",
        "Busy(20), USER_BUSY",
        "Congestion(), NORMAL_CIRCUIT_CONGESTION"
    })
    void hangsUpWithACause(String step, HangupCause cause) {
        assertThat(run(step, "NoOp(skipped)").asked()).containsExactly("hangUp " + cause);
    }

    @Test
    void keepsAnAnsweredCallOnTheLineBeforeItIsBusy() {
        assertThat(run("Answer()", "Busy(20)").asked())
                .containsExactly("answer", "stayUpFor PT20S", "hangUp USER_BUSY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Set(A=1)             | A | 1
                    Set(A=)              | A | ``
                    Set( A =1)           | A | 1
                    Set(A= 1)            | A | ` 1`
                    Set(A=1,B=2)         | A | 1,B=2
                    Set(A="x,y")         | A | "x,y"
                    Set(A=b=c)           | A | b=c
                    Set(_A=1)            | A | 1
                    Set(__A=1)           | A | 1
                    Set(A=${EXTEN}0)     | A | 1000
                    Set(A=$[2*3])        | A | 6
                    """)
    void setsVariables(String step, String name, String value) {
        run(step);
        assertThat(channel.variables().get(name)).contains(value);
    }

    @Test
    void setsGlobalVariables() {
        DialplanScript script =
                DialplanScript.of("100", "Set(GLOBAL(A)=1)", "NoOp(${A} ${GLOBAL(A)})");
        script.run(channel, "100");
        assertThat(script.dialplan().globals()).isEqualTo(Map.of("A", "1"));
        assertThat(channel.ran()).contains("NoOp(1 1)");
        assertThat(channel.variables().all()).isEmpty();
    }

    @Test
    void prefersTheChannelsOwnVariables() {
        run("Set(GLOBAL(A)=g)", "Set(A=c)", "NoOp(${A}${GLOBAL(A)})", "NoOp(${CHANNEL})");
        assertThat(channel.ran()).contains("NoOp(cg)", "NoOp(PJSIP/alice-00000001)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set()",
                "Set(A)",
                "Set(=1)",
                "Set((x)=1)",
                "Goto()",
                "Goto(a,b,c,d)",
                "GotoIf(1)"
            })
    void refusesArgumentsThatMakeNoSense(String step) {
        run(step, "NoOp(skipped)");
        assertThat(channel.ran()).hasSize(1);
        assertThat(channel.hangupCause()).contains(HangupCause.NETWORK_OUT_OF_ORDER);
    }

    @Test
    void refusesToSetAFunctionThatIsReadOnly() {
        run("Set(EXCEPTION(reason)=x)", "NoOp(skipped)");
        assertThat(channel.ran()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GotoIf(1?yes:no)                   | yes
                    GotoIf(0?yes:no)                   | no
                    GotoIf(?yes:no)                    | no
                    GotoIf($["${EXTEN}"="100"]?yes:no) | yes
                    GotoIf($[${EXTEN}>500]?yes:no)     | no
                    GotoIf(1?yes)                      | yes
                    GotoIf(0?yes)                      | next
                    GotoIf(1?:no)                      | next
                    GotoIf(text?100,yes:no)            | yes
                    GotoIf(0?a:default,100,no)         | no
                    """)
    void choosesAPlace(String step, String place) {
        run(
                step,
                "NoOp(next)",
                "Hangup()",
                "yes: NoOp(yes)",
                "Hangup()",
                "no: NoOp(no)",
                "Hangup()");
        assertThat(channel.ran()).contains("NoOp(" + place + ")").hasSize(3);
    }

    @Test
    void repeatsUntilAConditionHolds() {
        run("Set(I=0)", "loop: Set(I=$[${I}+1])", "GotoIf($[${I}<5]?loop)", "NoOp(${I})");
        assertThat(channel.ran()).last().isEqualTo("NoOp(5)");
    }
}
