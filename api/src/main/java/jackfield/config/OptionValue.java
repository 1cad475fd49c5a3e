// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose values stand in configuration files. It has {@code public static T
 * parse(String)}, or {@code public static T parse(List<OptionLine>)} where several lines make one
 * value; both throw {@link BadValueException}. {@code toString} gives the text back; where one option
 * alone cannot say it, as with {@code permit} and {@code deny}, {@code List<OptionLine> lines()} does.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OptionValue {

    /** What the type accepts, as shown in help and errors: {@code "codec names, separated by commas"}. */
    String accepts();
}
