// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import jackfield.config.BadValueException;
import jackfield.config.BoundedRegex;
import jackfield.dialplan.Truth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;

/** What stands between two operands. */
enum Operator {
    OR("|", 2),
    AND("&", 3),
    EQUAL("=", 4),
    SAME("==", 4),
    GREATER(">", 4),
    LESS("<", 4),
    AT_LEAST(">=", 4),
    AT_MOST("<=", 4),
    DIFFERENT("!=", 4),
    PLUS("+", 5),
    MINUS("-", 5),
    TIMES("*", 6),
    DIVIDED("/", 6),
    REMAINDER("%", 6),
    STARTS(":", 8),
    FINDS("=~", 8),
    JOIN("~~", 8);

    private final String sign;
    private final int strength;

    Operator(String sign, int strength) {
        this.sign = sign;
        this.strength = strength;
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
    }

    /** The higher binds first. */
    int strength() {
        return strength;
    }

    String apply(String left, String right) throws ExpressionException {
        return switch (this) {
            case OR -> Truth.of(left) ? left : right;
            case AND -> Truth.of(left) && Truth.of(right) ? left : "0";
            case EQUAL, SAME -> truth(compare(left, right) == 0);
            case GREATER -> truth(compare(left, right) > 0);
            case LESS -> truth(compare(left, right) < 0);
            case AT_LEAST -> truth(compare(left, right) >= 0);
            case AT_MOST -> truth(compare(left, right) <= 0);
            case DIFFERENT -> truth(compare(left, right) != 0);
            case PLUS -> Numeral.text(Numeral.of(left).add(Numeral.of(right)));
            case MINUS -> Numeral.text(Numeral.of(left).subtract(Numeral.of(right)));
            case TIMES -> Numeral.text(Numeral.of(left).multiply(Numeral.of(right)));
            case DIVIDED ->
                    Numeral.text(Numeral.of(left).divide(divisor(right), MathContext.DECIMAL64));
            case REMAINDER -> Numeral.text(Numeral.of(left).remainder(divisor(right)));
            case STARTS -> match(left, "^(?:" + unquoted(right) + ")");
            case FINDS -> match(left, unquoted(right));
            case JOIN -> unquoted(left) + unquoted(right);
        };
    }

    static String truth(boolean value) {
        return value ? "1" : "0";
    }

    private static int compare(String left, String right) {
        return Numeral.looksLike(left) && Numeral.looksLike(right)
                ? new BigDecimal(left).compareTo(new BigDecimal(right))
                : left.compareTo(right);
    }

    private static BigDecimal divisor(String text) throws ExpressionException {
        BigDecimal divisor = Numeral.of(text);
        if (divisor.signum() == 0) {
            throw new ExpressionException("division by zero in an expression");
        }
        return divisor;
    }

    private static String match(String text, String regex) throws ExpressionException {
        try {
            Optional<MatchResult> found = BoundedRegex.parse(regex).match(unquoted(text));
            return found.map(Operator::result).orElse("0");
        } catch (BadValueException e) {
            throw new ExpressionException(e.getMessage());
        }
    }

    private static String result(MatchResult match) {
        if (match.groupCount() == 0) {
            return String.valueOf(match.end() - match.start());
        }
        String group = match.group(1);
        return group == null ? "" : group;
    }

    static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
