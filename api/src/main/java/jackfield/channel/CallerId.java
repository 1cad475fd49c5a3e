// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;

/**
 * A party's name and number.
 *
 * @param name empty if unknown
 * @param number empty if unknown
 */
@OptionValue(accepts = "\"Name\" <number>")
public record CallerId(String name, String number) {

    /** Nothing is known. */
    public static final CallerId UNKNOWN = new CallerId("", "");

    /** Takes {@code "Ann" <201>}, {@code Ann <201>}, {@code <201>} and {@code 201}. */
    public static CallerId parse(String text) {
        int open = text.lastIndexOf('<');
        if (open < 0) {
            String bare = unquote(text.strip());
            return bare.chars().allMatch(c -> "+*#0123456789".indexOf(c) >= 0)
                    ? new CallerId("", bare)
                    : new CallerId(bare, "");
        }
        int close = text.indexOf('>', open);
        if (close < 0) {
            throw new BadValueException("expected > after the number", 0, text.length());
        }
        return new CallerId(
                unquote(text.substring(0, open).strip()), text.substring(open + 1, close).strip());
    }

    private static String unquote(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    public boolean isEmpty() {
        return name.isEmpty() && number.isEmpty();
    }

    @Override
    public String toString() {
        if (isEmpty()) {
            return "";
        }
        return name.isEmpty() ? "<" + number + ">" : "\"" + name + "\" <" + number + ">";
    }
}
