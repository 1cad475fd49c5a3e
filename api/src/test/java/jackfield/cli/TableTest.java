// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void makesColumnsAsWideAsTheirWidestCells() {
        Table table = Table.of("Identify", "Endpoint").row("a-long-identify", 201).row("b", "202");
        assertThat(table.lines())
                .containsExactly(
                        "Identify        Endpoint", "a-long-identify 201", "b               202");
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.failed()).isFalse();
    }

    @Test
    void keepsFixedWidthsAndCutsOnlyWhereTold() {
        Table table =
                Table.of(Column.left("Name", 6), Column.cut("Text", 4), Column.right("Count", 7))
                        .row("abcdefgh", "abcdefgh", 12)
                        .row("a", "b", 3)
                        .line("2 shown");
        assertThat(table.lines())
                .containsExactly(
                        "Name   Text   Count",
                        "abcdefgh abcd      12",
                        "a      b          3",
                        "2 shown");
    }

    @Test
    void leavesTheHeaderLineOutWhereNoColumnHasOne() {
        Table table = Table.of(Column.left("", 5), Column.fitted("")).row("a", "b").row("c");
        assertThat(table.lines()).containsExactly("a     b", "c");
    }

    @Test
    void showsTheHeaderAloneWithoutRows() {
        assertThat(Table.of("Module", "State").lines()).containsExactly("Module State");
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneOnce() {
        Table table =
                Table.of(Column.cut("", 3), Column.fitted("")).row("😀😀😀😀", "x").row("ab", "y");
        assertThat(table.lines()).containsExactly("😀😀😀 x", "ab  y");
    }

    @Test
    void refusesMoreCellsThanColumns() {
        assertThatThrownBy(() -> Table.of("One").row("a", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 cells for 1 columns");
    }
}
