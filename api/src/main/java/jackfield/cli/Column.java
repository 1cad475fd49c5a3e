// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

/**
 * One column of a {@link Table}.
 *
 * @param header shown above the column; the header line is left out when no column has one
 * @param width least width; 0 takes that of the widest cell
 * @param right the text stands at the column's right edge
 * @param cut text beyond the width is not shown; without this it pushes the rest of the line along
 */
public record Column(String header, int width, boolean right, boolean cut) {

    /** As wide as its widest cell. */
    public static Column fitted(String header) {
        return new Column(header, 0, false, false);
    }

    /** Like {@code %-30s}. */
    public static Column left(String header, int width) {
        return new Column(header, width, false, false);
    }

    /** Like {@code %30s}. */
    public static Column right(String header, int width) {
        return new Column(header, width, true, false);
    }

    /** Like {@code %-30.30s}. */
    public static Column cut(String header, int width) {
        return new Column(header, width, false, true);
    }
}
