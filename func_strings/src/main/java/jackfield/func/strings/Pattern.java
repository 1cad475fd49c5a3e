// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import jackfield.config.BadValueException;
import jackfield.config.BoundedRegex;
import jackfield.config.OptionValue;

/** A regular expression and the text it is looked for in. */
@OptionValue(accepts = "\"expression\" text")
public record Pattern(BoundedRegex expression, String text) {

    public static Pattern parse(String written) {
        int open = written.indexOf('"');
        int close = end(written, open);
        if (open < 0 || close < 0) {
            throw new BadValueException("expected an expression in quotation marks, and a text");
        }
        String behind = written.substring(close + 1);
        return new Pattern(
                BoundedRegex.parse(written.substring(open + 1, close).replace("\\\"", "\"")),
                behind.startsWith(" ") ? behind.substring(1) : behind);
    }

    /** The mark that closes; one behind a backslash does not. */
    private static int end(String written, int open) {
        for (int i = open + 1; i < written.length(); i++) {
            if (written.charAt(i) == '\\') {
                i++;
            } else if (written.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    boolean matches() {
        return expression.match(text).isPresent();
    }

    @Override
    public String toString() {
        return '"' + expression.toString() + "\" " + text;
    }
}
