// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.logic;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;

/** A condition and the two values it decides between. */
@OptionValue(accepts = "condition?[value]:[value]")
public record Branches(String condition, String whenTrue, String whenFalse) {

    public static Branches parse(String text) {
        int question = text.indexOf('?');
        if (question < 0) {
            throw new BadValueException("expected a ? after the condition");
        }
        String values = text.substring(question + 1);
        int colon = values.indexOf(':');
        return new Branches(
                text.substring(0, question),
                unquoted(colon < 0 ? values : values.substring(0, colon)),
                colon < 0 ? "" : unquoted(values.substring(colon + 1)));
    }

    private static String unquoted(String text) {
        String bare = text.strip();
        boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    String chosen(boolean condition) {
        return condition ? whenTrue : whenFalse;
    }

    @Override
    public String toString() {
        return condition + "?" + whenTrue + ":" + whenFalse;
    }
}
