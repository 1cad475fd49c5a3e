// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.math;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a result is written. */
public enum NumberForm {
    /** With six decimals. */
    FLOAT,
    F,
    /** Without decimals. */
    INT,
    I,
    /** In hexadecimal digits. */
    HEX,
    H,
    OCTAL,
    O,
    /** As the character of this number. */
    CHAR,
    C;

    String text(BigDecimal number) {
        return switch (this) {
            case FLOAT, F -> number.setScale(6, RoundingMode.HALF_UP).toPlainString();
            case INT, I -> number.setScale(0, RoundingMode.DOWN).toPlainString();
            case HEX, H -> Long.toHexString(number.longValue());
            case OCTAL, O -> Long.toOctalString(number.longValue());
            case CHAR, C -> String.valueOf((char) number.intValue());
        };
    }
}
