// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.logic;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LogicFunctionsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    LogicFunctionsTest() {
        script.offer(new IfFunction());
        script.offer(new IsNullFunction());
        script.offer(new ExistsFunction());
        script.offer(new IfTimeFunction(script.timers()));
        script.offer(new AssignmentFunction(script.substitution()));
    }

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${IF(1?yes:no)} | yes",
                "${IF(0?yes:no)} | no",
                "${IF(?yes)} | ",
                "${IF($[\"${WHERE}\" = \"x\"]?a,b:c,d)} | c,d",
                "${IF(1?\"quoted\":no)} | quoted",
                "${ISNULL(${NONE})} | 1",
                "${ISNULL(x)} | 0",
                "${EXISTS(${WHERE})} | 1",
                "${EXISTS()} | 0",
                "${IFTIME(*,*,*,*?always:never)} | always",
                "${IFTIME(*,*,*,jul?july:other)} | other",
                "${SET(NEW=7)}${NEW} | 77",
                "${IF(no question)} | "
            })
    void computes(String text, String expected) {
        channel.variables().set("WHERE", "berlin-mitte-3");
        channel.variables().set("COUNT", "3");
        channel.variables().set("QUOTED", "a,b");
        assertThat(value(text)).isEqualTo(expected == null ? "" : expected);
    }
}
