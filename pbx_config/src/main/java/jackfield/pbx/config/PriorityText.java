// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.BadValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A priority as written: {@code 1}, {@code n}, {@code n+10}, {@code n(label)}, {@code hint}.
 *
 * @param base what stands before {@code +} and the label
 * @param plus what is added
 * @param label empty if none
 */
record PriorityText(String base, int plus, String label) {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\s*(?<base>[^\\s+(),]+)\\s*(?:\\+\\s*(?<plus>\\d{1,6}))?\\s*"
                            + "(?:\\(\\s*(?<label>[^()]*?)\\s*\\))?\\s*");

    static PriorityText parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new BadValueException(
                    "expected a priority: a number, n, same, hint or a label, perhaps +k and (label)");
        }
        String plus = form.group("plus");
        String label = form.group("label");
        return new PriorityText(
                form.group("base"),
                plus == null ? 0 : Integer.parseInt(plus),
                label == null ? "" : label);
    }

    boolean isHint() {
        return base.equalsIgnoreCase("hint");
    }

    boolean isNext() {
        return base.equalsIgnoreCase("n") || base.equalsIgnoreCase("next");
    }

    boolean isSame() {
        return base.equalsIgnoreCase("s") || base.equalsIgnoreCase("same");
    }

    boolean isNumber() {
        return base.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
