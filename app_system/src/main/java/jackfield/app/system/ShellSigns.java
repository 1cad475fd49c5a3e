// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.system;

/** The signs that mean something to a shell. */
final class ShellSigns {

    private static final String SIGNS = "`$;&|<>(){}[]'\"\\*?~#!\n\r";

    private ShellSigns() {}

    /**
     * True if the line has no more of any sign than the text of the dialplan that it was made of has
     * outside of its variables and expressions: then no value has brought one.
     */
    static boolean areOf(String written, String line) {
        String own = withoutValues(written);
        for (int i = 0; i < SIGNS.length(); i++) {
            char sign = SIGNS.charAt(i);
            if (count(line, sign) > count(own, sign)) {
                return false;
            }
        }
        return true;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** Leaves out what stands in <code>${…}</code> and <code>$[…]</code>. */
    private static String withoutValues(String text) {
        StringBuilder own = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins =
                    c == '$' && i + 1 < text.length() && "{[".indexOf(text.charAt(i + 1)) >= 0;
            if (begins) {
                depth++;
                i++;
            } else if (depth == 0) {
                own.append(c);
            } else if ("{[".indexOf(c) >= 0) {
                depth++;
            } else if ("}]".indexOf(c) >= 0) {
                depth--;
            }
        }
        return own.toString();
    }
}
