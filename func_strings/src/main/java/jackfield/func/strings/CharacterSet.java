// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import java.util.BitSet;

/** A set of characters as {@code FILTER} and {@code REPLACE} write it: {@code a-z0-9\\-}. Immutable. */
final class CharacterSet {
    private final BitSet characters = new BitSet();

    private CharacterSet() {}

    /**
     * @param ranges whether {@code -} between two stands for all between them
     */
    static CharacterSet of(String written, boolean ranges) {
        CharacterSet set = new CharacterSet();
        for (int i = 0; i < written.length(); i++) {
            int[] first = character(written, i);
            i = first[1];
            boolean range = ranges && i + 2 < written.length() && written.charAt(i + 1) == '-';
            if (range) {
                int[] last = character(written, i + 2);
                i = last[1];
                set.characters.set(Math.min(first[0], last[0]), Math.max(first[0], last[0]) + 1);
            } else {
                set.characters.set(first[0]);
            }
        }
        return set;
    }

    /** The text that escapes stand for. */
    static String unescape(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            int[] next = character(written, i);
            text.append((char) next[0]);
            i = next[1];
        }
        return text.toString();
    }

    /** A character, and where it ends. */
    private static int[] character(String text, int at) {
        if (text.charAt(at) != '\\' || at + 1 == text.length()) {
            return new int[] {text.charAt(at), at};
        }
        char escaped = text.charAt(at + 1);
        return switch (escaped) {
            case 'n' -> new int[] {'\n', at + 1};
            case 'r' -> new int[] {'\r', at + 1};
            case 't' -> new int[] {'\t', at + 1};
            case 'x' -> hexadecimal(text, at + 2);
            default -> new int[] {escaped, at + 1};
        };
    }

    private static int[] hexadecimal(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 2 && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        return end == at
                ? new int[] {'x', at - 1}
                : new int[] {Integer.parseInt(text.substring(at, end), 16), end - 1};
    }

    boolean contains(char character) {
        return characters.get(character);
    }
}
