// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;

/**
 * What {@code Set} is to do.
 *
 * @param target a variable's name, or a function with its arguments
 * @param value as it stands after the equals sign
 */
@OptionValue(accepts = "name=value")
public record Assignment(String target, String value) {

    public static Assignment parse(String text) {
        int equals = equalsSign(text);
        String target = equals < 0 ? "" : text.substring(0, equals).strip();
        if (target.isEmpty() || target.startsWith("(")) {
            throw new BadValueException("expected name=value");
        }
        return new Assignment(target, text.substring(equals + 1));
    }

    /** The first one that is not inside a function's arguments. */
    private static int equalsSign(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(' -> open++;
                case ')' -> open--;
                case '=' -> {
                    if (open <= 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return target + "=" + value;
    }
}
