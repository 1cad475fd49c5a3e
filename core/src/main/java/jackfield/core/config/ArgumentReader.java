// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.BadValueException;
import jackfield.core.config.schema.ArgumentSchema;

/**
 * Reads the arguments of dialplan applications and functions into their records. What is known of a
 * record lives with its class and goes with it. Thread-safe.
 */
public final class ArgumentReader {

    private static final ClassValue<ArgumentSchema> SCHEMAS =
            new ClassValue<>() {
                @Override
                protected ArgumentSchema computeValue(Class<?> type) {
                    return new ArgumentSchema(type);
                }
            };

    private ArgumentReader() {}

    /**
     * Makes the record of what stands between the parentheses, variables already put in. Throws {@link
     * BadValueException} that names the argument and says what was expected.
     */
    public static <A extends Record> A read(Class<A> type, String text) {
        return type.cast(SCHEMAS.get(type).read(text));
    }
}
