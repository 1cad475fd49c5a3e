// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.security.log;

import jackfield.event.SecurityEvent;
import java.util.Map;
import java.util.StringJoiner;

/** An event as one line: {@code SecurityEvent="FailedACL",EventTV="…",…}. */
final class SecurityLine {

    private static final int LONGEST = 256;

    private SecurityLine() {}

    static String of(SecurityEvent event) {
        StringJoiner line = new StringJoiner(",");
        for (Map.Entry<String, String> field : event.fields().entrySet()) {
            line.add(field.getKey() + "=\"" + clean(field.getValue()) + '"');
        }
        return line.toString();
    }

    /** What a stranger wrote ends no field and no line, and does not move the cursor. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .limit(LONGEST)
                .map(c -> c == '"' ? '\'' : isPlain(c) ? c : '?')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isPlain(int c) {
        return c != '\\'
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED ->
                            false;
                    default -> true;
                };
    }
}
