// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.config.BadValueException;
import jackfield.config.Option;
import jackfield.config.Position;
import jackfield.config.Required;
import jackfield.dialplan.Context;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Function;
import jackfield.dialplan.Step;
import jackfield.dialplan.Substitution;
import jackfield.dialplan.Substitution.UnknownFunctionException;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateSubstitutionTest {

    /** Joins two texts, and keeps what it is set to. */
    @Function("PAIR")
    static final class PairFunction implements DialplanFunction<PairFunction.Arguments> {

        record Arguments(@Required @Option("One.") String one, @Option("Two.") String two) {}

        @Override
        public Class<Arguments> arguments() {
            return Arguments.class;
        }

        @Override
        public String read(Channel channel, Arguments arguments) {
            return arguments.one() + "+" + arguments.two();
        }

        @Override
        public void write(Channel channel, Arguments arguments, String value) {
            channel.variables().set("KEPT", arguments.one() + "/" + arguments.two() + "=" + value);
        }
    }

    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()").offer(new PairFunction());
    private final Substitution substitution = script.substitution();
    private final FakeChannel channel = FakeChannel.incoming("PJSIP/alice-00000001");

    @BeforeEach
    void placeTheChannel() {
        channel.location(new Location("default", "100", 1));
        channel.variables().set("OWN", "channel");
        script.dialplan().global("OWN", "global");
        script.dialplan().global("SHARED", "global");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ${EXTEN}@${CONTEXT}:${PRIORITY}  | 100@default:1
                    ${CHANNEL}                       | PJSIP/alice-00000001
                    ${HANGUPCAUSE}                   | 0
                    ${EPOCH}                         | 1767225600
                    ${ASTETCDIR}                     | /var/lib/example/etc
                    ${ASTRUNDIR}                     | /var/lib/example/run
                    ${ASTNODIR}                      | ''
                    ${OWN} ${SHARED}                 | channel global
                    ${GLOBAL(OWN)}                   | global
                    ${PAIR(a,b)}                     | a+b
                    ${PAIR(a,b):2}                   | b
                    ${PAIR(${OWN},${PAIR(x,y)})}     | channel+x+y
                    ${PAIR()}                        | ''
                    ${PAIR(a,b,c)}                   | ''
                    $["${PAIR(1,2)}" = "1+2"]        | 1
                    ${OWN                            | ${OWN
                    $[1/0]                           | ''
                    """)
    void looksValuesUp(String text, String expected) {
        assertThat(substitution.substitute(channel, text)).isEqualTo(expected);
        assertThat(script.modules().inUse()).isZero();
    }

    @Test
    void prefersAVariableThatWasSetToABuiltInOne() {
        channel.variables().set("EXTEN", "mine");
        assertThat(substitution.substitute(channel, "${EXTEN}")).isEqualTo("mine");
    }

    @Test
    void knowsTheCauseAfterHangup() {
        channel.hangsUp(HangupCause.USER_BUSY);
        assertThat(substitution.substitute(channel, "${HANGUPCAUSE}")).isEqualTo("17");
    }

    @Test
    void knowsTheHint() {
        Step hint = new Step(Step.HINT, "", "PJSIP/100", "", new Position("extensions.conf", 1, 1));
        Extension phone = new Extension("100", "", List.of(hint));
        script.dialplan()
                .publish(
                        "hints",
                        List.of(new Context("default", List.of(phone), List.of(), "hints")),
                        Map.of());
        assertThat(substitution.substitute(channel, "${HINT}")).isEqualTo("PJSIP/100");
    }

    @Test
    void worksWithoutAChannel() {
        Map<String, String> own = Map.of("A", "1");
        assertThat(substitution.substitute(own, "${A} ${SHARED} ${EXTEN} ${ASTETCDIR}"))
                .isEqualTo("1 global  /var/lib/example/etc");
        assertThatThrownBy(() -> substitution.substitute(own, "${PAIR(a,b)}"))
                .isInstanceOf(UnknownFunctionException.class)
                .hasMessageContaining("without a channel");
    }

    @Test
    void takesAFunctionThatIsNotThereAsEmptyAndWarnsOnce() {
        try (CapturedLog log = CapturedLog.of(TemplateSubstitution.class)) {
            assertThat(substitution.substitute(channel, "<${PIAR(a)}>")).isEqualTo("<>");
            assertThat(log.lines())
                    .containsExactly(
                            "WARN PJSIP/alice-00000001 at 100@default:1: <${PIAR(a)}>:"
                                    + " there is no function PIAR; did you mean PAIR?");
        }
    }

    @Test
    void writesNothingToAFunctionThatIsNotThereAndWarnsOnce() {
        try (CapturedLog log = CapturedLog.of(TemplateSubstitution.class)) {
            substitution.assign(channel, "NOTHING(a)", "1");
            assertThat(log.lines())
                    .containsExactly(
                            "WARN PJSIP/alice-00000001 at 100@default:1: NOTHING(a):"
                                    + " there is no function NOTHING");
        }
    }

    @Test
    void assignsVariablesAndFunctions() {
        substitution.assign(channel, "__A", "1");
        substitution.assign(channel, "PAIR(x,y)", "${OWN}");
        assertThat(channel.variables().get("A")).contains("1");
        assertThat(channel.variables().get("KEPT")).contains("x/y=${OWN}");
    }

    @Test
    void checksTextsWithoutValues() {
        substitution.check("plain");
        substitution.check("${NOTHING(${A})} $[1 +]");
        assertThatThrownBy(() -> substitution.check("x${A"))
                .isInstanceOfSatisfying(
                        BadValueException.class, e -> assertThat(e.offset()).isEqualTo(1));
    }
}
