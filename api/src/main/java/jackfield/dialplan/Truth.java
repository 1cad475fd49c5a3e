// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What counts as true in the dialplan: all texts but the empty one and zero. */
public final class Truth {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    private Truth() {}

    public static boolean of(String value) {
        String bare = value.strip();
        if (bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        boolean zero = NUMBER.matcher(bare).matches() && new BigDecimal(bare).signum() == 0;
        return !bare.isEmpty() && !zero;
    }
}
