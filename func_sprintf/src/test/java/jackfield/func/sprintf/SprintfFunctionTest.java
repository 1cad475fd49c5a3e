// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.sprintf;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SprintfFunctionTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    SprintfFunctionTest() {
        script.offer(new SprintfFunction());
    }

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${SPRINTF(%03d,7)} | 007",
                "${SPRINTF(%s-%s,a,b)} | a-b",
                "${SPRINTF(%.2f,3.14159)} | 3.14",
                "${SPRINTF(%x,255)} | ff",
                "${SPRINTF(.%5s,ab)} | .   ab",
                "${SPRINTF(%-5s.,ab)} | ab   .",
                "${SPRINTF(100%%)} | 100%",
                "${SPRINTF(%d,none)} | 0",
                "${SPRINTF(%s-%s,a)} | a-",
                "${SPRINTF(%-0d,5)} | "
            })
    void computes(String text, String expected) {
        channel.variables().set("WHERE", "berlin-mitte-3");
        channel.variables().set("COUNT", "3");
        channel.variables().set("QUOTED", "a,b");
        assertThat(value(text)).isEqualTo(expected == null ? "" : expected);
    }
}
