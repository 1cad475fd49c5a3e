// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The option names other sections. A name that no section has is taken all the same, and is told. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {

    /** Type of the sections, in the same file, such as {@code aor}. */
    String to() default "";

    /** Another file, such as {@code acl.conf}, if its sections are meant. */
    String file() default "";

    /** Without the section nothing works, as where nobody may pass: an error, otherwise a warning. */
    boolean vital() default false;
}
