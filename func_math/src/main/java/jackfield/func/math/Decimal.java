// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.math;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import java.math.BigDecimal;

/** A number as the dialplan writes it. */
@OptionValue(accepts = "a number")
public record Decimal(BigDecimal value) {

    public static Decimal parse(String text) {
        try {
            return new Decimal(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            throw new BadValueException("expected a number");
        }
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
