// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.BadValueException;
import java.util.Optional;

/**
 * The value of an exten or same line, split up.
 *
 * @param name of the extension, with {@code /caller} if there is one; empty for a same line
 * @param priority as written, with its label
 * @param priorityOffset of the priority in the value
 * @param application as written, with its arguments
 * @param applicationOffset of the application in the value
 */
record ExtenLine(
        Optional<String> name,
        String priority,
        int priorityOffset,
        String application,
        int applicationOffset) {

    /** {@code NAME,PRIORITY,APPLICATION}. */
    static ExtenLine exten(String value) {
        int comma = comma(value, 0);
        String name = value.substring(0, comma).strip();
        if (name.isEmpty()) {
            throw new BadValueException("expected the name of an extension");
        }
        return split(Optional.of(name), value, comma + 1);
    }

    /** {@code PRIORITY,APPLICATION}. */
    static ExtenLine same(String value) {
        return split(Optional.empty(), value, 0);
    }

    private static ExtenLine split(Optional<String> name, String value, int start) {
        int comma = comma(value, start);
        int application = comma + 1;
        while (application < value.length() && Character.isWhitespace(value.charAt(application))) {
            application++;
        }
        return new ExtenLine(
                name,
                value.substring(start, comma),
                start,
                value.substring(application).strip(),
                application);
    }

    /** The next comma that is not in brackets; if brackets are not closed, the next one. */
    private static int comma(String value, int start) {
        int open = 0;
        for (int i = start; i < value.length(); i++) {
            switch (value.charAt(i)) {
                case '{', '[', '(' -> open++;
                case '}', ']', ')' -> open--;
                case ',' -> {
                    if (open <= 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        int comma = value.indexOf(',', start);
        if (comma < 0) {
            throw new BadValueException(
                    start == 0
                            ? "expected a priority and an application"
                            : "expected an application after the priority",
                    0,
                    value.length());
        }
        return comma;
    }
}
