// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StringFunctionsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    StringFunctionsTest() {
        script.offer(new LengthFunction());
        script.offer(new UpperCaseFunction());
        script.offer(new LowerCaseFunction());
        script.offer(new QuoteFunction());
        script.offer(new CsvQuoteFunction());
        script.offer(new PassingFunction());
        script.offer(new KeypadHashFunction());
        script.offer(new MatchFunction());
        script.offer(new FieldCountFunction(script.substitution()));
        script.offer(new FieldNumberFunction(script.substitution()));
        script.offer(new FilterFunction());
        script.offer(new ReplaceFunction(script.substitution()));
        script.offer(new TextReplaceFunction(script.substitution()));
        script.offer(new ArrayFunction(script.substitution()));
        script.offer(new EvaluationFunction(script.substitution()));
        script.offer(new TimeTextFunction(script.timers()));
    }

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${LEN(a,b c)} | 5",
                "${LEN()} | 0",
                "${LEN(${WHERE})} | 14",
                "${TOUPPER(a,b)} | A,B",
                "${TOLOWER(AbC)} | abc",
                "${QUOTE(a\"b)} | \"a\\\"b\"",
                "${CSV_QUOTE(a\"b)} | \"a\"\"b\"",
                "${PASSTHRU(x,y)} | x,y",
                "${KEYPADHASH(Hello-1)} | 435561",
                "${REGEX(\"^ber\" ${WHERE})} | 1",
                "${REGEX(\"^mitte\" ${WHERE})} | 0",
                "${FIELDQTY(WHERE,-)} | 3",
                "${FIELDQTY(NOTHING,-)} | 0",
                "${FIELDNUM(WHERE,-,mitte)} | 2",
                "${FIELDNUM(WHERE,-,x)} | 0",
                "${FILTER(0-9,+49 30-1)} | 49301",
                "${FILTER(a-c\\-,a-z-c)} | a--c",
                "${REPLACE(WHERE,-,_)} | berlin_mitte_3",
                "${REPLACE(WHERE,ei)} | brln-mtt-3",
                "${STRREPLACE(WHERE,mitte,ost)} | berlin-ost-3",
                "${STRREPLACE(WHERE,-,+,1)} | berlin+mitte-3",
                "${EVAL($[1+1])} | 2",
                "${STRFTIME(0,UTC,%Y-%m-%d %H:%M:%S %a %j %%)} | 1970-01-01 00:00:00 Thu 001 %",
                "${STRFTIME(1.5,UTC,%3q)} | 500",
                "${LEN(abcdef):0:1} | 6",
                "${TOUPPER(abcdef):-2} | EF",
                "${TOUPPER(abcdef):1:-2} | BCD"
            })
    void computes(String text, String expected) {
        channel.variables().set("WHERE", "berlin-mitte-3");
        channel.variables().set("COUNT", "3");
        channel.variables().set("QUOTED", "a,b");
        assertThat(value(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void setsSeveralVariablesAtOnce() {
        script.substitution().assign(channel, "ARRAY(A,B,C)", "1,x\\,y");

        assertThat(value("${A} ${B} ${C}")).isEqualTo("1 x,y ");
    }

    @Test
    void tellsTheTimeOfTheClockWhereNoneIsGiven() {
        assertThat(value("${STRFTIME(,UTC,%F)}")).isEqualTo("2026-01-01");
    }

    @Test
    void aWrongZoneLeavesNothing() {
        assertThat(value("${STRFTIME(0,Nowhere/Land,%Y)}")).isEmpty();
    }
}
