// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and letters are said in prompts. */
final class SayApplicationsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/alice-00000001");

    private DialplanScript script(String step) {
        DialplanScript script = DialplanScript.of("100", step, "NoOp(after)");
        return script.offer(new SayDigitsApplication(script.player(), script.player()))
                .offer(new SayNumberApplication(script.player(), script.player()))
                .offer(new SayAlphaApplication(script.player(), script.player()))
                .offer(new SayPhoneticApplication(script.player(), script.player()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SayDigits(10*#-x)   | digits/1 digits/0 digits/star digits/pound digits/minus
                    SayNumber(0)        | digits/0
                    SayNumber(15)       | digits/15
                    SayNumber(20)       | digits/20
                    SayNumber(45)       | digits/40 digits/5
                    SayNumber(300)      | digits/3 digits/hundred
                    SayNumber(-1021)    | digits/minus digits/1 digits/thousand digits/20 digits/1
                    SayNumber(2000007)  | digits/2 digits/million digits/7
                    SayNumber(5000000000) | digits/5 digits/billion
                    SayAlpha(aB1.)      | letters/a letters/b digits/1 letters/dot
                    SayPhonetic(z9)     | phonetic/z_p digits/9
                    """)
    void saysPromptsInOrder(String step, String names) {
        DialplanScript script = script(step);
        script.player().has(names.split(" "));
        script.run(channel, "100");
        String played =
                Arrays.stream(names.split(" "))
                        .map(n -> "play " + n)
                        .collect(Collectors.joining(" "));
        assertThat(String.join(" ", script.player().played())).isEqualTo(played);
        assertThat(channel.ran()).contains("NoOp(after)");
    }

    @Test
    void aNumberThatIsNoneEndsTheCall() {
        script("SayNumber(many)").run(channel, "100");
        assertThat(channel.hangupCause()).contains(HangupCause.NETWORK_OUT_OF_ORDER);
    }

    @Test
    void saysNothingToACallerWhoHasGone() {
        DialplanScript script = script("SayDigits(12)");
        script.player()
                .has("digits/2")
                .during("digits/1", () -> channel.hangsUp(HangupCause.NORMAL_CLEARING));
        script.run(channel, "100");
        assertThat(script.player().played()).containsExactly("play digits/1");
        assertThat(channel.ran()).doesNotContain("NoOp(after)");
    }
}
