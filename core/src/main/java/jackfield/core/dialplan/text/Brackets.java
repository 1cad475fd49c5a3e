// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

/** Counts the brackets in a text of which one kind ends it: {@code {}}, {@code ()} or {@code []}. */
final class Brackets {

    private final char open;
    private int count;

    /**
     * @param stops characters that may end the text
     */
    Brackets(String stops) {
        open = stops.isEmpty() ? 0 : open(stops.charAt(stops.length() - 1));
    }

    private static char open(char close) {
        return switch (close) {
            case ')' -> '(';
            case ']' -> '[';
            case '}' -> '{';
            default -> 0;
        };
    }

    void count(char symbol) {
        if (symbol == open) {
            count++;
        } else if (count > 0 && symbol == close()) {
            count--;
        }
    }

    private char close() {
        return switch (open) {
            case '(' -> ')';
            case '[' -> ']';
            case '{' -> '}';
            default -> 0;
        };
    }

    /** True if this character ends the text; a closing bracket does so only if none is open. */
    boolean closed(char symbol) {
        return count == 0 || symbol != close();
    }
}
