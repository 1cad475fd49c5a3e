// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.BadValueException;

/**
 * An application as written, {@code Dial(PJSIP/300,20)}.
 *
 * @param data what stands between the parentheses
 * @param dataOffset in the text
 * @param complaint what is not quite right about it; empty if nothing
 */
record ApplicationText(String name, String data, int dataOffset, String complaint) {

    static ApplicationText parse(String text) {
        int open = text.indexOf('(');
        String name = (open < 0 ? text : text.substring(0, open)).strip();
        if (name.isEmpty()) {
            throw new BadValueException("expected the name of an application");
        }
        int odd = indexOfOdd(name);
        if (odd >= 0) {
            throw new BadValueException(
                    "expected the arguments of " + name.substring(0, odd) + " in parentheses",
                    0,
                    odd);
        }
        if (open < 0) {
            return new ApplicationText(name, "", text.length(), "");
        }
        if (text.endsWith(")")) {
            return made(name, text, open, text.length() - 1, "");
        }
        int close = matching(text, open);
        return close < 0
                ? made(name, text, open, text.length(), "missing ) after the arguments")
                : made(name, text, open, close, "what stands after the ) is ignored");
    }

    private static ApplicationText made(
            String name, String text, int open, int end, String complaint) {
        return new ApplicationText(name, text.substring(open + 1, end), open + 1, complaint);
    }

    private static int indexOfOdd(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (",|".indexOf(name.charAt(i)) >= 0 || Character.isWhitespace(name.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int matching(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                depth++;
            } else if (text.charAt(i) == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
