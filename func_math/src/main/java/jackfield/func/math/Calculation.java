// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.math;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two numbers and what is to be done with them: {@code 7/2}. */
@OptionValue(accepts = "two numbers with + - * / % ^ AND OR XOR << >> < > <= >= or = between")
public record Calculation(BigDecimal left, String operator, BigDecimal right) {
    private static final Pattern FORM =
            Pattern.compile(
                    "\\s*(-?\\d+(?:\\.\\d*)?|-?\\.\\d+)\\s*"
                            + "(\\+|-|\\*|/|%|\\^|<<|>>|<=|>=|==|=|<|>|AND|OR|XOR|MOD)\\s*"
                            + "(-?\\d+(?:\\.\\d*)?|-?\\.\\d+)\\s*",
                    Pattern.CASE_INSENSITIVE);

    public static Calculation parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > 200 || !form.matches()) {
            throw new BadValueException("expected two numbers and an operator between");
        }
        return new Calculation(
                new BigDecimal(form.group(1)),
                form.group(2).toUpperCase(Locale.ROOT),
                new BigDecimal(form.group(3)));
    }

    /** The result: a number, or {@code TRUE} or {@code FALSE}. */
    String result(NumberForm form) {
        return switch (operator) {
            case "<" -> truth(left.compareTo(right) < 0);
            case ">" -> truth(left.compareTo(right) > 0);
            case "<=" -> truth(left.compareTo(right) <= 0);
            case ">=" -> truth(left.compareTo(right) >= 0);
            case "=", "==" -> truth(left.compareTo(right) == 0);
            default -> form.text(number());
        };
    }

    private BigDecimal number() {
        return switch (operator) {
            case "+" -> left.add(right);
            case "-" -> left.subtract(right);
            case "*" -> left.multiply(right);
            case "/" -> left.divide(divisor(), MathContext.DECIMAL64);
            case "%", "MOD" -> left.remainder(divisor());
            case "^" -> power();
            case "<<" -> whole(left.longValue() << right.intValue());
            case ">>" -> whole(left.longValue() >> right.intValue());
            case "AND" -> whole(left.longValue() & right.longValue());
            case "OR" -> whole(left.longValue() | right.longValue());
            default -> whole(left.longValue() ^ right.longValue());
        };
    }

    private BigDecimal power() {
        double power = Math.pow(left.doubleValue(), right.doubleValue());
        if (!Double.isFinite(power)) {
            throw new BadValueException("the power is not a number");
        }
        return BigDecimal.valueOf(power);
    }

    private BigDecimal divisor() {
        if (right.signum() == 0) {
            throw new BadValueException("division by zero");
        }
        return right;
    }

    private static BigDecimal whole(long number) {
        return BigDecimal.valueOf(number);
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    @Override
    public String toString() {
        return left + operator + right;
    }
}
