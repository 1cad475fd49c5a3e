// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters of an option text, each with what stands in parentheses behind it.
 *
 * @param letter one option
 * @param argument empty if there is none
 */
record OptionLetters(char letter, String argument) {

    /** The letters of Dial that are known but not built. */
    private static final String NOT_BUILT = "ACDdEeFfGHhjKkLmNnOoPpsTtuWwXxz";

    boolean isNotBuilt() {
        return NOT_BUILT.indexOf(letter) >= 0;
    }

    /** Reads {@code gS(20)r}. A parenthesis that is not closed reaches to the end. */
    static List<OptionLetters> read(String text) {
        List<OptionLetters> letters = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            at++;
            int end = endOfArgument(text, at);
            if (!Character.isWhitespace(letter)) {
                letters.add(new OptionLetters(letter, argument(text, at, end)));
            }
            at = end;
        }
        return letters;
    }

    private static String argument(String text, int start, int end) {
        if (start == end) {
            return "";
        }
        boolean closed = end - start > 1 && text.charAt(end - 1) == ')';
        return text.substring(start + 1, closed ? end - 1 : end);
    }

    /** Where an argument that may begin here is over; parentheses nest. */
    private static int endOfArgument(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '(') {
            return start;
        }
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                depth++;
            } else if (text.charAt(i) == ')') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }

    @Override
    public String toString() {
        return argument.isEmpty() ? String.valueOf(letter) : letter + "(" + argument + ")";
    }
}
