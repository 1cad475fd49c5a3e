// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    100      | 100      | true
                    100      | 1000     | false
                    100      | 10       | false
                    100      | 1-0-0    | true
                    1-00     | 100      | true
                    alice    | alice    | true
                    alice    | Alice    | false
                    _X       | 0        | true
                    _x       | 9        | true
                    _X       | a        | false
                    _X       | ''       | false
                    _Z       | 0        | false
                    _Z       | 1        | true
                    _z       | 9        | true
                    _N       | 1        | false
                    _N       | 2        | true
                    _n       | 9        | true
                    _6XXX    | 6001     | true
                    _6XXX    | 600      | false
                    _6XXX    | 60011    | false
                    _6-XXX   | 6001     | true
                    _6XXX    | 600-1    | true
                    _uXXXXXX | u000042  | true
                    _uXXXXXX | v000042  | false
                    _[13-5]  | 1        | true
                    _[13-5]  | 2        | false
                    _[13-5]  | 4        | true
                    _[13-5]  | 5        | true
                    _[13-5]  | 6        | false
                    _[a-c]x  | b7       | true
                    _[a-c]x  | d7       | false
                    _[n]     | n        | true
                    _[n]     | 5        | false
                    _[]1     | 1        | true
                    _[]1     | 11       | false
                    _[12     | 2        | true
                    _[12     | 21       | false
                    _[5-3]1  | 1        | true
                    _é       | é        | true
                    _[éà]    | à        | true
                    _[éà]    | e        | false
                    _.       | 1        | true
                    _.       | ''       | false
                    _.       | s        | true
                    _9.      | 9        | false
                    _9.      | 91       | true
                    _9.      | 9-1      | true
                    _9.      | 81       | false
                    _9.X     | 91       | true
                    _!       | ''       | true
                    _!       | 123      | true
                    _9!      | 9        | true
                    _9!      | 99       | true
                    _9!      | 8        | false
                    _*97     | *97      | true
                    _+X.     | +49      | true
                    """)
    void matches(String name, String number, boolean expected) {
        assertThat(NamePattern.of(name).matches(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    100      | ''       | true
                    100      | 1        | true
                    100      | 10       | true
                    100      | 1-0      | true
                    100      | 100      | false
                    100      | 2        | false
                    100      | 1000     | false
                    _1XX     | 1        | true
                    _1XX     | 12       | true
                    _1XX     | 123      | false
                    _1.      | 1        | true
                    _1.      | 12       | true
                    _1.      | 2        | false
                    _1!      | ''       | true
                    _1!      | 1        | false
                    _1!      | 12       | false
                    _!       | ''       | false
                    """)
    void knowsWhatMoreDigitsCouldMake(String name, String number, boolean expected) {
        assertThat(NamePattern.of(name).couldMatch(number)).isEqualTo(expected);
    }

    /** Each line in the order in which the names win. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    100 _100 _10[0-4] _10N _10Z _10X _1. _1!
                    _1X _[12]X _NX _ZX _XX
                    _1[12] _1[13] _1[23] _1[123]
                    _12 _1[0-9] _1. _1! _1
                    _1XX _1X _1. _1!
                    _9NXX _9ZXX _9XXX _9X. _9. _X.
                    _5X _6X _[78]X
                    _[a-c] _[b-d] _X
                    _. _!
                    """)
    void winsBeforeTheNext(String order) {
        List<NamePattern> expected = Arrays.stream(order.split(" ")).map(NamePattern::of).toList();
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<NamePattern> shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, random);
            Collections.sort(shuffled);
            assertThat(shuffled).isEqualTo(expected);
        }
    }

    @Test
    void isOfEqualRankIfItTakesTheSame() {
        assertThat(NamePattern.of("_1[0-9]")).isEqualByComparingTo(NamePattern.of("_1X"));
        assertThat(NamePattern.of("_1-XX").text()).isEqualTo(NamePattern.of("_1xx").text());
        assertThat(NamePattern.of("_[1-3]").text()).isNotEqualTo(NamePattern.of("_[13]").text());
    }

    @Test
    void takesAnyNameWithoutFailing() {
        Random random = new Random(42);
        String alphabet = "_XZN[]-.!0159az*#é\\";
        for (int i = 0; i < 20_000; i++) {
            NamePattern pattern = NamePattern.of(text(random, alphabet));
            String number = text(random, alphabet);
            boolean matched = pattern.matches(number);
            if (matched && pattern.tail() == NamePattern.Tail.NONE) {
                assertThat(number.replace("-", "")).hasSize(pattern.symbols().size());
            }
            pattern.couldMatch(number);
        }
    }

    private static String text(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
