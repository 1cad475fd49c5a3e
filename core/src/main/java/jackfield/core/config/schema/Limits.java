// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.BadValueException;
import jackfield.config.Range;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;

/**
 * What numbers are accepted.
 *
 * @param unit {@code a number}, {@code seconds} …
 */
record Limits(String unit, long min, long max) {

    static final String NUMBER = "a number";

    /** The component's {@link Range} within what its Java type can hold. */
    static Limits of(AnnotatedElement component, String unit, long min, long max) {
        Range range = component.getAnnotation(Range.class);
        if (range == null) {
            return new Limits(unit, min, max);
        }
        long low = Math.max(min, range.min());
        long high = Math.min(max, range.max());
        return new Limits(unit, low, high);
    }

    /** Decimal, {@code 0x} hexadecimal or, with a leading 0, octal. */
    long whole(String text) {
        boolean minus = text.startsWith("-");
        String digits = minus || text.startsWith("+") ? text.substring(1) : text;
        if (digits.length() < text.length() && min >= 0) {
            throw new BadValueException("expected " + this);
        }
        boolean hexadecimal = digits.startsWith("0x") || digits.startsWith("0X");
        String bare = hexadecimal ? digits.substring(2) : digits;
        int radix = hexadecimal ? 16 : digits.length() > 1 && digits.startsWith("0") ? 8 : 10;
        if (bare.isEmpty() || Character.digit(bare.charAt(0), radix) < 0) {
            throw new BadValueException("expected " + this);
        }
        try {
            long value = Long.parseLong((minus ? "-" : "") + bare, radix);
            check(BigDecimal.valueOf(value));
            return value;
        } catch (NumberFormatException e) {
            throw new BadValueException("expected " + this);
        }
    }

    /** A whole number as above, or a decimal fraction. */
    BigDecimal fraction(String text) {
        if (text.indexOf('.') < 0) {
            return BigDecimal.valueOf(whole(text));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9') && (i > 0 || c != '-')) {
                throw new BadValueException("expected " + this, 0, i);
            }
        }
        try {
            BigDecimal value = new BigDecimal(text);
            check(value);
            return value;
        } catch (NumberFormatException e) {
            throw new BadValueException("expected " + this);
        }
    }

    private void check(BigDecimal value) {
        if (value.compareTo(BigDecimal.valueOf(min)) < 0
                || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new BadValueException("expected " + this);
        }
    }

    /** {@code a number from 1 to 5}; limits of the Java type, and 0 for time, go without saying. */
    @Override
    public String toString() {
        boolean time = min == 0 && !unit.equals(NUMBER);
        boolean low = min != Long.MIN_VALUE && min != Integer.MIN_VALUE && !time;
        boolean high = max != Long.MAX_VALUE && max != Integer.MAX_VALUE;
        if (high && (low || time)) {
            return unit + " from " + min + " to " + max;
        }
        return high ? unit + " up to " + max : low ? unit + ", " + min + " or more" : unit;
    }
}
