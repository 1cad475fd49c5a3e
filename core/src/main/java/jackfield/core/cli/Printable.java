// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import java.util.List;

/** Makes text harmless to a terminal: what a caller put into a name must not move the cursor. */
public final class Printable {

    private Printable() {}

    public static List<String> lines(List<String> lines) {
        return lines.stream().map(Printable::line).toList();
    }

    /** Writes control characters other than the tab as <code>\</code><code>u001b</code>. */
    public static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return escape(text, i);
            }
        }
        return text;
    }

    private static String escape(String text, int from) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Controls, the two separators that end a line, and lone halves of surrogate pairs are not text. */
    private static boolean isControl(char c) {
        return c != '\t' && Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
