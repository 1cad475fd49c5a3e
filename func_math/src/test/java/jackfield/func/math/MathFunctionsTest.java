// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.math;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MathFunctionsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    MathFunctionsTest() {
        script.offer(new MathFunction());
        script.offer(new IncrementFunction(script.substitution()));
        script.offer(new DecrementFunction(script.substitution()));
        script.offer(new SmallestFunction());
        script.offer(new LargestFunction());
    }

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${MATH(7/2)} | 3.500000",
                "${MATH(7/2,int)} | 3",
                "${MATH(-3+5,i)} | 2",
                "${MATH(2^10,int)} | 1024",
                "${MATH(255+0,hex)} | ff",
                "${MATH(8+0,octal)} | 10",
                "${MATH(65+0,char)} | A",
                "${MATH(7%4,int)} | 3",
                "${MATH(6 AND 3,int)} | 2",
                "${MATH(1<<4,int)} | 16",
                "${MATH(3>2)} | TRUE",
                "${MATH(3=2)} | FALSE",
                "${MATH(1/0)} | ",
                "${MATH(two+2)} | ",
                "${INC(COUNT)} ${COUNT} | 4 4",
                "${DEC(COUNT)} ${COUNT} | 2 2",
                "${INC(WHERE)} | 1",
                "${MIN(2,10)} | 2",
                "${MAX(2,10)} | 10"
            })
    void computes(String text, String expected) {
        channel.variables().set("WHERE", "berlin-mitte-3");
        channel.variables().set("COUNT", "3");
        channel.variables().set("QUOTED", "a,b");
        assertThat(value(text)).isEqualTo(expected == null ? "" : expected);
    }
}
