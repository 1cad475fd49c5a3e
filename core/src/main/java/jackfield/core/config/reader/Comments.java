// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.Position;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Takes comments out of the lines of one file; knows how deep in block comments it is. */
final class Comments {

    private static final int MAX_DEPTH = 128;

    private final Reading reading;
    private final String file;
    private final Deque<Position> open = new ArrayDeque<>();

    Comments(Reading reading, String file) {
        this.reading = reading;
        this.file = file;
    }

    CleanLine clean(String raw, int number) {
        if (open.isEmpty() && raw.indexOf(';') < 0) {
            return CleanLine.of(file, number, raw, null);
        }
        return new Scan(raw, number).line();
    }

    /** Tells of a block comment that is still open. */
    void atEnd() {
        if (!open.isEmpty()) {
            reading.warn(
                    open.getFirst(),
                    "",
                    "this block comment is not closed; everything after it is ignored");
        }
    }

    /** One line on its way. */
    private final class Scan {
        private final String raw;
        private final int number;
        private final StringBuilder out;
        private final int[] columns;

        /** Dashes before this index already belong to an earlier comment sign. */
        private int fresh;

        Scan(String raw, int number) {
            this.raw = raw;
            this.number = number;
            out = new StringBuilder(raw.length());
            columns = new int[raw.length()];
        }

        CleanLine line() {
            int i = 0;
            while (i >= 0 && i < raw.length()) {
                i = step(i);
            }
            return CleanLine.of(file, number, out.toString(), Arrays.copyOf(columns, out.length()));
        }

        /** Index of what comes next, or -1 if the rest is a comment. */
        private int step(int i) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length() && raw.charAt(i + 1) == ';') {
                return keep(';', i, i + 2);
            }
            if (c != ';') {
                return keep(c, i, i + 1);
            }
            if (raw.startsWith("--", i + 1) && !raw.startsWith("-", i + 3)) {
                return openBlock(i);
            }
            boolean closing = i - 2 >= fresh && raw.startsWith("--", i - 2);
            if (!open.isEmpty()) {
                if (closing) {
                    open.removeLast();
                    fresh = i + 1;
                }
                return i + 1;
            }
            if (closing) {
                reading.warn(
                        new Position(file, number, i - 1),
                        "",
                        "'--;' closes no block comment; taken as the start of a comment");
                out.setLength(out.length() - 2);
            }
            return -1;
        }

        private int keep(char c, int from, int next) {
            if (open.isEmpty()) {
                columns[out.length()] = from;
                out.append(c);
            }
            return next;
        }

        private int openBlock(int i) {
            Position here = new Position(file, number, i + 1);
            if (open.size() < MAX_DEPTH) {
                open.addLast(here);
            } else {
                reading.warn(here, "", "block comments nest deeper than " + MAX_DEPTH);
            }
            fresh = i + 3;
            return i + 3;
        }
    }
}
