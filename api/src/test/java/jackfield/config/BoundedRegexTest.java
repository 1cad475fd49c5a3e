// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BoundedRegexTest {

    @Test
    void findsAnywhereInTheText() {
        assertThat(BoundedRegex.parse("^20[1-3]").find("202-door")).isTrue();
        assertThat(BoundedRegex.parse("door").find("202-door")).isTrue();
        assertThat(BoundedRegex.parse("^door").find("202-door")).isFalse();
    }

    @Test
    void givesTheGroupsOfTheFirstMatch() {
        assertThat(BoundedRegex.parse("2(0.)").match("99201202").orElseThrow())
                .satisfies(match -> assertThat(match.start()).isEqualTo(2))
                .satisfies(match -> assertThat(match.group()).isEqualTo("201"))
                .satisfies(match -> assertThat(match.group(1)).isEqualTo("01"));
        assertThat(BoundedRegex.parse("2(0.)").match("99")).isEmpty();
    }

    @Test
    @DisplayName("threat26: an expression that backtracks without end is given up")
    void givesUpWhereBacktrackingWouldNotEnd() {
        BoundedRegex bomb = BoundedRegex.parse("(a+)+$");
        String text = "a".repeat(5_000) + "!";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(bomb.find(text)).isFalse());
    }

    @Test
    void survivesDeepRecursion() {
        assertThat(BoundedRegex.parse("(a|b)*c").find("ab".repeat(40_000))).isFalse();
    }

    @Test
    void saysWhereAnExpressionIsWrong() {
        assertThatThrownBy(() -> BoundedRegex.parse("abc("))
                .isInstanceOf(BadValueException.class)
                .hasMessageContaining("regular expression");
    }

    @Test
    void equalsByItsText() {
        assertThat(BoundedRegex.parse("a+"))
                .isEqualTo(BoundedRegex.parse("a+"))
                .hasSameHashCodeAs(BoundedRegex.parse("a+"))
                .isNotEqualTo(BoundedRegex.parse("a*"))
                .hasToString("a+");
    }
}
