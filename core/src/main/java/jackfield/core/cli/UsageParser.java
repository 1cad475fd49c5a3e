// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a usage pattern. What is written without a blank is one word; brackets or braces around a
 * whole word, or around several, group. A bracket that is never closed closes at the end.
 */
final class UsageParser {

    private static final String REPEAT = "...";

    private UsageParser() {}

    static UsageItem parse(String pattern) {
        List<UsageItem> choices = new ArrayList<>();
        for (String alternative : split(pattern, '|')) {
            choices.add(sequence(alternative));
        }
        return choices.size() == 1 ? choices.getFirst() : new UsageItem.Choice(choices);
    }

    private static UsageItem sequence(String text) {
        List<UsageItem> items = new ArrayList<>();
        for (String word : split(text, ' ')) {
            if (word.equals(REPEAT) && !items.isEmpty()) {
                items.add(new UsageItem.Repeated(items.removeLast()));
            } else if (!word.isEmpty()) {
                items.add(word(word));
            }
        }
        return items.size() == 1 ? items.getFirst() : new UsageItem.Sequence(items);
    }

    private static UsageItem word(String word) {
        if (word.endsWith(REPEAT) && word.length() > REPEAT.length()) {
            return new UsageItem.Repeated(word(word.substring(0, word.length() - REPEAT.length())));
        }
        int close = closing(word);
        if (close == word.length() - 1 && word.startsWith("[")) {
            return new UsageItem.Optional(parse(word.substring(1, close)));
        }
        if (close == word.length() - 1 && word.startsWith("{")) {
            return parse(word.substring(1, close));
        }
        return word.chars().anyMatch(c -> opens(c))
                ? new UsageItem.Any()
                : new UsageItem.Literal(word);
    }

    /** Where the bracket closes that the word begins with, or -1. */
    private static int closing(String word) {
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            depth += opens(word.charAt(i)) ? 1 : closes(word.charAt(i)) ? -1 : 0;
            if (depth == 0) {
                return i == 0 ? -1 : i;
            }
        }
        return -1;
    }

    /** Cuts where the separator stands outside all brackets. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += opens(c) ? 1 : closes(c) ? -1 : 0;
            if (c == separator && depth <= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean opens(int c) {
        return c == '<' || c == '[' || c == '{';
    }

    private static boolean closes(int c) {
        return c == '>' || c == ']' || c == '}';
    }
}
