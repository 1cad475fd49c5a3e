// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

/**
 * A header as the dialplan sees it.
 *
 * @param name a token (RFC 3261 §25.1); compared without case
 * @param value without control characters
 */
public record HeaderLine(String name, String value) {

    private static final String SIGNS = "-.!%*_+`'~";

    /**
     * @throws IllegalArgumentException if this could not be one line of a message
     */
    public HeaderLine {
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + name + "' is no name of a header");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a value of header " + name + " holds control characters");
        }
    }

    /** Whether a header can be called so. */
    public static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(HeaderLine::isTokenCharacter);
    }

    private static boolean isTokenCharacter(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || SIGNS.indexOf(c) >= 0;
    }

    public boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }
}
