// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.BadValueException;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillingTest {

    private final Texts texts = new Texts();

    @BeforeEach
    void setVariables() {
        texts.variables.put("EXTEN", "4930123456");
        texts.variables.put("A", "1");
        texts.variables.put("A1", "one");
        texts.variables.put("NAME", "EXTEN");
        texts.variables.put("FOREIGN", "${EXTEN}$[1+1]");
        texts.variables.put("LEN", "2");
        texts.variables.put("EMPTY", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    plain                      | plain
                    ''                         | ''
                    cost $5                    | cost $5
                    $                          | $
                    100%$                      | 100%$
                    ${EXTEN}                   | 4930123456
                    PJSIP/${EXTEN},30          | PJSIP/4930123456,30
                    ${exten}                   | ''
                    [${MISSING}]               | []
                    ${}                        | ''
                    ${A${A}}                   | one
                    ${${NAME}}                 | 4930123456
                    ${EXTEN:2}                 | 30123456
                    ${EXTEN:-4}                | 3456
                    ${EXTEN:-20}               | 4930123456
                    ${EXTEN:0:2}               | 49
                    ${EXTEN:2:3}               | 301
                    ${EXTEN:2:0}               | ''
                    ${EXTEN:2:-2}              | 301234
                    ${EXTEN:2:-9}              | ''
                    ${EXTEN:2:99}              | 30123456
                    ${EXTEN:-4:2}              | 34
                    ${EXTEN:-4:-1}             | 345
                    ${EXTEN:10}                | ''
                    ${EXTEN:99}                | ''
                    ${EXTEN:99:1}              | ''
                    ${EXTEN:1:}                | 930123456
                    ${EXTEN:x}                 | 4930123456
                    ${EXTEN: 1 : 2 }           | 93
                    ${EXTEN:${LEN}}            | 30123456
                    ${EXTEN:${A}:${LEN}}       | 93
                    ${EMPTY:0:1}               | ''
                    ${UP(abc)}                 | ABC
                    ${UP(abc):1}               | BC
                    ${UP(abc):-1}              | C
                    ${UP(a${A1}b)}             | AONEB
                    ${UP(${UP(x)}y)}           | XY
                    ${UP((a)(b))}              | (A)(B)
                    ${F(a,b)}                  | F<a,b>
                    ${F()}                     | F<>
                    ${F(x)ignored}             | F<x>
                    ${F({2})}                  | F<{2}>
                    ${UP(${FOREIGN})}          | ${EXTEN}$[1+1]
                    ${FOREIGN}                 | ${EXTEN}$[1+1]
                    ${${FOREIGN}}              | ''
                    $[1+${A}]                  | 2
                    a$[1+1]b$[2*3]c            | a2b6c
                    ${EXTEN:$[1+1]}            | 30123456
                    }])                        | }])
                    """)
    void putsValuesIn(String text, String expected) {
        assertThat(texts.filled(text)).isEqualTo(expected);
        assertThat(texts.warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ${EXTEN      | 0 | missing }
                    ab${EXTEN    | 2 | missing }
                    ${A${B}      | 0 | missing }
                    ${F(x}       | 0 | missing )
                    ${F(x)       | 0 | missing }
                    $[1+1        | 0 | missing ]
                    ${A:1        | 0 | missing }
                    x ${A} $[    | 7 | missing ]
                    ${$[${       | 4 | missing }
                    """)
    void saysWhichBracketIsNotClosed(String text, int offset, String expected) {
        assertThatThrownBy(() -> TemplateParser.parse(text))
                .isInstanceOfSatisfying(
                        BadValueException.class,
                        e -> {
                            assertThat(e).hasMessageContaining(expected);
                            assertThat(e.offset()).isEqualTo(offset);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"${", "$[", "${F("})
    void refusesBracketsThatAreNestedTooDeep(String open) {
        String text = open.repeat(100_000);
        assertThatThrownBy(() -> TemplateParser.parse(text))
                .isInstanceOf(BadValueException.class)
                .hasMessageContaining("too deep");
    }

    @Test
    void refusesToGrowWithoutEnd() {
        texts.variables.put("BIG", "x".repeat(40_000));
        assertThat(texts.filled("${BIG}")).hasSize(40_000);
        assertThatThrownBy(() -> texts.filled("${BIG}${BIG}"))
                .isInstanceOf(BadValueException.class)
                .hasMessageContaining("grows beyond");
    }

    @Test
    void knowsTextsWithNothingToFillIn() {
        assertThat(Template.isPlain("")).isTrue();
        assertThat(Template.isPlain("a$b $5 {x} [y]$")).isTrue();
        assertThat(Template.isPlain("$${A}")).isFalse();
        assertThat(Template.isPlain("$[1]")).isFalse();
    }

    @Test
    void takesAnyTextWithoutFailing() {
        Random random = new Random(11);
        String[] pieces = {
            "${",
            "}",
            "$[",
            "]",
            "(",
            ")",
            ":",
            "A",
            "UP",
            "1",
            "-",
            "+",
            "\"",
            " ",
            "=~",
            "~~",
            "?",
            "::",
            "!",
            "*",
            "/",
            "%",
            "<",
            "=",
            "|",
            "&",
            ",",
            "${A}",
            "${FOREIGN}",
            "$",
            "99999999999"
        };
        int filled = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                texts.filled(text.toString());
                filled++;
            } catch (BadValueException e) {
                assertThat(e.offset()).isBetween(0, text.length());
            }
        }
        assertThat(filled).isGreaterThan(5_000);
    }
}
