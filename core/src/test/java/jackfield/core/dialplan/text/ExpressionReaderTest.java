// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionReaderTest {

    private final Texts texts = new Texts();

    @BeforeEach
    void setVariables() {
        texts.variables.put("A", "5");
        texts.variables.put("NAME", "John Smith");
        texts.variables.put("TRICK", "\" = \"\" | 1 + 1");
        texts.variables.put("DATE", "2026-11-23");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            textBlock =
                    """
                    '';                              ''
                    1;                               1
                    abc;                             abc
                    1 + 2 * 3;                       7
                    (1 + 2) * 3;                     9
                    1+2*3;                           7
                    7 / 2;                           3.5
                    6 / 3;                           2
                    7 % 4;                           3
                    10 - 2 - 3;                      5
                    2 * -3;                          -6
                    -2 * 3;                          -6
                    - 5;                             -5
                    ${A}-1;                          4
                    ${A} - 1;                        4
                    ${MISSING}-1;                    -1
                    ${MISSING} + 1;                  1
                    abc + 1;                         1
                    0.1 + 0.2;                       0.3
                    1 / 3;                           0.3333333333333333
                    999999999999999999999 + 1;       1000000000000000000000
                    100 * 100;                       10000
                    2 > 1;                           1
                    2 < 1;                           0
                    2 >= 2;                          1
                    2 <= 1;                          0
                    10 > 9;                          1
                    "10" > "9";                      0
                    1.0 = 1;                         1
                    5 == 5;                          1
                    5 != 5;                          0
                    a = a;                           1
                    a = b;                           0
                    b > a;                           1
                    ${A} = 5;                        1
                    "${A}" = "5";                    1
                    "${A}" = 5;                      0
                    "${MISSING}" = "";               1
                    ${MISSING} = 1;                  0
                    ${NAME} = ${NAME};               1
                    "${NAME}" = "John Smith";        1
                    "${TRICK}" = "x";                0
                    ${TRICK} = x;                    0
                    "a b" = "a b";                   1
                    a${A}b = a5b;                    1
                    ${DATE} = 2026-11-23;            0
                    "${DATE}" = "2026-11-23";        1
                    in-use = in-use;                 1
                    x:y = x:y;                       1
                    1 | 0;                           1
                    0 | 7;                           7
                    0 | 0;                           0
                    2 & 3;                           2
                    2 & 0;                           0
                    0 & 0;                           0
                    1 | 0 & 0;                       1
                    1 = 1 & 2 = 2;                   1
                    !1;                              0
                    !0;                              1
                    !"";                             1
                    ! 0 = 1;                         1
                    !!1;                             1
                    1 ? yes :: no;                   yes
                    0 ? yes :: no;                   no
                    "" ? yes :: no;                  no
                    0 ? a :: 1 ? b :: c;             b
                    ${A} > 3 ? "big" :: "small";     "big"
                    abc : ab;                        2
                    xabc : ab;                       0
                    xabc =~ ab;                      2
                    "4930123" : "49([0-9]*)";        30123
                    "4930123" =~ "(12.)";            123
                    "abc" =~ "x";                    0
                    "abc" : "(x)?abc";               ''
                    "a" ~~ "b";                      ab
                    a ~~ b ~~ c;                     abc
                    ABS(-3);                         3
                    ABS(-3) + 1;                     4
                    FLOOR(2.7);                      2
                    CEIL(2.1);                       3
                    ROUND(2.5);                      3
                    TRUNC(-2.7);                     -2
                    SQRT(16);                        4
                    UP(abc);                         ABC
                    UP("abc");                       ABC
                    F(1+1,2);                        'F<2,2>'
                    ${UP(x)} = X;                    1
                    """)
    void computes(String expression, String expected) {
        assertThat(texts.filled("$[" + expression + "]")).isEqualTo(expected);
        assertThat(texts.warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    1 +;             ends too early
                    + 1 2;           unexpected +
                    1 2;             no operator before '2'
                    (1;              ends too early
                    1);              unexpected )
                    1 / 0;           division by zero
                    1 % 0;           division by zero
                    1 ? 2;           ends too early
                    1 :: 2;          unexpected ::
                    a =~ "(";        regular expression
                    SQRT(-1);        negative
                    F(1;             ends too early
                    """)
    void warnsOnceAndGivesNothing(String expression, String warning) {
        assertThat(texts.filled("x$[" + expression + "]y")).isEqualTo("xy");
        assertThat(texts.warnings).singleElement().asString().contains(warning);
    }

    @Test
    void refusesToNestWithoutEnd() {
        assertThat(texts.filled("$[" + "(".repeat(5_000) + "1" + ")".repeat(5_000) + "]"))
                .isEmpty();
        assertThat(texts.filled("$[" + "!".repeat(5_000) + "1]")).isEmpty();
        assertThat(texts.warnings).hasSize(2).allMatch(warning -> warning.contains("too deep"));
    }

    @Test
    void refusesNumbersThatGrowWithoutEnd() {
        String big = "9".repeat(40);
        assertThat(texts.filled("$[" + big + " * " + big + " * " + big + "]")).isEmpty();
        assertThat(texts.warnings).singleElement().asString().contains("too many digits");
    }

    @Test
    void boundsTheTimeOfAMatch() {
        texts.variables.put("LONG", "a".repeat(5_000) + "!");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(texts.filled("$[\"${LONG}\" =~ \"(a+)+$\"]")).isEqualTo("0"));
    }
}
