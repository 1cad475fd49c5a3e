// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Numbers as texts: decimal, without exponent, of bounded length. */
final class Numeral {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})");
    private static final int MOST_DIGITS = 80;

    private Numeral() {}

    static boolean looksLike(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS + 2
                && NUMBER.matcher(text).matches();
    }

    /** The number; 0 for what is none. */
    static BigDecimal of(String text) {
        return looksLike(text) ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    static String text(BigDecimal number) throws ExpressionException {
        BigDecimal rounded = number.round(MathContext.DECIMAL128).stripTrailingZeros();
        if (rounded.precision() - rounded.scale() > MOST_DIGITS || rounded.scale() > MOST_DIGITS) {
            throw new ExpressionException("a number in an expression has too many digits");
        }
        return rounded.toPlainString();
    }
}
