// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An answer in columns, one blank between them and none at the end of a line. Confined to the command
 * that makes it.
 */
public final class Table implements CliResult {

    private final List<Column> columns;
    private final List<Entry> entries = new ArrayList<>();

    private Table(List<Column> columns) {
        this.columns = columns;
    }

    /** A line of cells, or a text that stands by itself. */
    private sealed interface Entry {}

    private record Row(List<String> cells) implements Entry {}

    private record Text(String line) implements Entry {}

    /** Columns as wide as their widest cells. */
    public static Table of(String... headers) {
        return new Table(Arrays.stream(headers).map(Column::fitted).toList());
    }

    public static Table of(Column... columns) {
        return new Table(List.of(columns));
    }

    /** Adds a row; cells that are left out are empty. */
    public Table row(Object... cells) {
        if (cells.length > columns.size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + columns.size() + " columns");
        }
        entries.add(new Row(Arrays.stream(cells).map(String::valueOf).toList()));
        return this;
    }

    /** Adds a line outside the columns, such as a count below them. */
    public Table line(String text) {
        entries.add(new Text(text));
        return this;
    }

    /** Number of rows. */
    public int size() {
        return (int) entries.stream().filter(Row.class::isInstance).count();
    }

    @Override
    public List<String> lines() {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        List<String> lines = new ArrayList<>();
        if (columns.stream().anyMatch(column -> !column.header().isEmpty())) {
            lines.add(format(columns.stream().map(Column::header).toList(), widths));
        }
        for (Entry entry : entries) {
            lines.add(
                    switch (entry) {
                        case Row row -> format(row.cells(), widths);
                        case Text text -> text.line();
                    });
        }
        return List.copyOf(lines);
    }

    private int width(int index) {
        Column column = columns.get(index);
        if (column.width() > 0) {
            return column.width();
        }
        int widest = length(column.header());
        for (Entry entry : entries) {
            if (entry instanceof Row row && index < row.cells().size()) {
                widest = Math.max(widest, length(row.cells().get(index)));
            }
        }
        return widest;
    }

    private String format(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(' ');
            }
            append(line, cells.get(i), columns.get(i), widths[i]);
        }
        return line.toString().stripTrailing();
    }

    private static void append(StringBuilder line, String cell, Column column, int width) {
        int length = length(cell);
        String shown =
                column.cut() && length > width
                        ? cell.substring(0, cell.offsetByCodePoints(0, width))
                        : cell;
        String blanks = " ".repeat(Math.max(0, width - length));
        line.append(column.right() ? blanks + shown : shown + blanks);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
