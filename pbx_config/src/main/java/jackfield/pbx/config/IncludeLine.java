// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.BadValueException;
import jackfield.dialplan.Context;
import jackfield.dialplan.TimeSpan;

/** The value of an {@code include}: a context, and perhaps times. */
final class IncludeLine {

    private IncludeLine() {}

    static String context(String value) {
        int comma = value.indexOf(',');
        return (comma < 0 ? value : value.substring(0, comma)).strip();
    }

    /**
     * @throws BadValueException with the offset in the value
     */
    static Context.Include parse(String value) {
        String context = context(value);
        if (context.isEmpty()) {
            throw new BadValueException("expected the name of a context");
        }
        int comma = value.indexOf(',');
        if (comma < 0) {
            return new Context.Include(context, TimeSpan.ALWAYS);
        }
        try {
            return new Context.Include(context, TimeSpan.parse(value.substring(comma + 1)));
        } catch (BadValueException e) {
            throw new BadValueException(e.getMessage(), 0, comma + 1 + e.offset());
        }
    }
}
