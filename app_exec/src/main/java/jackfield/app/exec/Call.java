// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.exec;

import jackfield.config.OptionValue;

/**
 * An application and its arguments, as written.
 *
 * @param name empty for none
 */
@OptionValue(accepts = "application(arguments)")
public record Call(String name, String data) {

    public static Call parse(String text) {
        String bare = text.strip();
        int open = bare.indexOf('(');
        if (open < 0) {
            return new Call(bare, "");
        }
        boolean closed = bare.endsWith(")");
        return new Call(
                bare.substring(0, open).strip(),
                bare.substring(open + 1, closed ? bare.length() - 1 : bare.length()));
    }

    boolean isNone() {
        return name.isEmpty();
    }

    @Override
    public String toString() {
        return name + "(" + data + ")";
    }
}
