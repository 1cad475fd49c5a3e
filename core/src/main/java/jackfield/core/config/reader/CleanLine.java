// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.Position;
import org.jspecify.annotations.Nullable;

/** A line without comments and outer blanks that still knows where each character stood. */
final class CleanLine {

    private final String file;
    private final int number;
    private final String text;
    private final int first;
    private final int @Nullable [] columns;

    private CleanLine(String file, int number, String text, int first, int @Nullable [] columns) {
        this.file = file;
        this.number = number;
        this.text = text;
        this.first = first;
        this.columns = columns;
    }

    /**
     * @param columns column of each character, from 0; null if nothing was taken out
     */
    static CleanLine of(String file, int number, String text, int @Nullable [] columns) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new CleanLine(file, number, text.substring(start, end), start, columns);
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where the character of this index stands, or where it would. */
    Position at(int index) {
        return new Position(file, number, column(first + index) + 1);
    }

    private int column(int index) {
        if (columns == null || columns.length == 0) {
            return index;
        }
        return index < columns.length ? columns[index] : columns[columns.length - 1] + 1;
    }
}
