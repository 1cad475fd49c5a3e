// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * One argument as text.
 *
 * @param text without the quotes and backslashes that protected it
 * @param offset where it begins
 */
record ArgumentText(String text, int offset) {

    /**
     * Splits at commas that are not in quotes, in parentheses or brackets, or behind a backslash.
     *
     * @param raw index of the argument that takes the rest as it stands
     */
    static List<ArgumentText> split(String text, int raw) {
        List<ArgumentText> all = new ArrayList<>();
        int start = 0;
        while (all.size() < raw && start <= text.length()) {
            StringBuilder item = new StringBuilder();
            int end = take(text, start, item);
            all.add(new ArgumentText(item.toString(), start));
            start = end + 1;
        }
        if (start <= text.length()) {
            all.add(new ArgumentText(text.substring(start), start));
        }
        return all;
    }

    /** Appends one argument; gives the index of the comma behind it, or the text's length. */
    private static int take(String text, int start, StringBuilder item) {
        boolean quoted = false;
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                item.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted && depth == 0) {
                return i;
            } else {
                if (!quoted) {
                    depth = Math.max(0, depth + (c == '(' || c == '[' ? 1 : 0));
                    depth = Math.max(0, depth - (c == ')' || c == ']' ? 1 : 0));
                }
                item.append(c);
            }
        }
        return text.length();
    }
}
