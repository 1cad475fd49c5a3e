// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Functions of numbers that an expression can call without a module. */
final class Calculation {

    private Calculation() {}

    /** Empty if the name is not one of these. */
    static Optional<BigDecimal> of(String name, String argument) throws ExpressionException {
        BigDecimal number = Numeral.of(argument);
        return switch (name) {
            case "ABS" -> Optional.of(number.abs());
            case "CEIL" -> Optional.of(number.setScale(0, RoundingMode.CEILING));
            case "FLOOR" -> Optional.of(number.setScale(0, RoundingMode.FLOOR));
            case "ROUND" -> Optional.of(number.setScale(0, RoundingMode.HALF_UP));
            case "TRUNC" -> Optional.of(number.setScale(0, RoundingMode.DOWN));
            case "SQRT" -> Optional.of(root(number));
            default -> Optional.empty();
        };
    }

    private static BigDecimal root(BigDecimal number) throws ExpressionException {
        if (number.signum() < 0) {
            throw new ExpressionException("the root of a negative number in an expression");
        }
        return number.sqrt(MathContext.DECIMAL64);
    }
}
