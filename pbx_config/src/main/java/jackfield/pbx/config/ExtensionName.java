// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.BadValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an extension.
 *
 * @param pattern exact, or beginning with {@code _}
 * @param callerId pattern that the caller's number must match; empty for any
 */
record ExtensionName(String pattern, String callerId) {

    private static final Pattern FORGOTTEN = Pattern.compile("[0-9*#+]*[XNZ]+[XNZ0-9]*[.!]?");

    /** Takes a name after variables were put in. */
    static ExtensionName parse(String text) {
        int slash = text.indexOf('/');
        String name = (slash < 0 ? text : text.substring(0, slash)).strip();
        if (name.isEmpty()) {
            throw new BadValueException("expected the name of an extension");
        }
        String caller = slash < 0 ? "" : text.substring(slash + 1).strip();
        if (slash >= 0 && caller.isEmpty()) {
            throw new BadValueException("expected a caller's number after the /", 0, slash + 1);
        }
        checkSets(name, 0);
        checkSets(caller, slash + 1);
        return new ExtensionName(name, caller);
    }

    private static void checkSets(String pattern, int offset) {
        if (!pattern.startsWith("_")) {
            return;
        }
        int open = pattern.indexOf('[');
        while (open >= 0) {
            int close = pattern.indexOf(']', open);
            if (close < 0) {
                throw new BadValueException("missing ] in the pattern", 0, offset + open);
            }
            open = pattern.indexOf('[', close);
        }
    }

    /** What is probably not meant as it is written. */
    Optional<String> complaint() {
        if (pattern.equals("_.") || pattern.equals("_!")) {
            return Optional.of(pattern + " also catches s, i, t and h; _X. is the usual way");
        }
        if (FORGOTTEN.matcher(pattern).matches()) {
            return Optional.of(
                    "'" + pattern + "' is taken as it is; a pattern begins with _: _" + pattern);
        }
        if (pattern.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("a blank in a name: no number will match it");
        }
        int end = endOfPattern();
        return end >= 0 && end + 1 < pattern.length()
                ? Optional.of("what stands after " + pattern.charAt(end) + " is never looked at")
                : Optional.empty();
    }

    /** Index of the {@code .} or {@code !} that ends a pattern. */
    private int endOfPattern() {
        boolean inSet = false;
        for (int i = 1; i < pattern.length() && pattern.startsWith("_"); i++) {
            char symbol = pattern.charAt(i);
            if (!inSet && (symbol == '.' || symbol == '!')) {
                return i;
            }
            inSet = symbol == '[' || inSet && symbol != ']';
        }
        return -1;
    }
}
