// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The option is known and checked but changes nothing yet. A file that sets such options gets one
 * notice naming them, and {@code config show help} says so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NotInEffect {

    /** The value that describes what happens in any case; writing it is not worth a notice. */
    String happens() default "";
}
