// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.cut;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CutFunctionTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    CutFunctionTest() {
        script.offer(new CutFunction(script.substitution()));
        script.offer(new SortFunction());
    }

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${CUT(WHERE,-,1)} | berlin",
                "${CUT(WHERE,-,2-)} | mitte-3",
                "${CUT(WHERE,-,-2)} | berlin-mitte",
                "${CUT(WHERE,-,1&3)} | berlin-3",
                "${CUT(WHERE,-,7)} | ",
                "${CUT(WHERE,,2)} | mitte",
                "${CUT(QUOTED,\\,,2)} | b",
                "${CUT(WHERE,-,x)} | ",
                "${SORT(far:30,near:5,mid:7.5)} | near,mid,far",
                "${CUT(WHERE,-,1):0:3} | ber"
            })
    void computes(String text, String expected) {
        channel.variables().set("WHERE", "berlin-mitte-3");
        channel.variables().set("COUNT", "3");
        channel.variables().set("QUOTED", "a,b");
        assertThat(value(text)).isEqualTo(expected == null ? "" : expected);
    }
}
