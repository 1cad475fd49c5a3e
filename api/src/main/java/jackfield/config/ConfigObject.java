// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as one section type of a configuration file. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ConfigObject {

    /** Name of the file, such as {@code pjsip.conf}. */
    String file();

    /**
     * Value of the section's {@code type} option. Empty where sections have none: then {@link #section}
     * names the section, as {@code general} of {@code rtp.conf}, or, if that is empty too, every section of
     * the file is an object, as in {@code acl.conf}.
     */
    String type() default "";

    /** Name of a section that is taken without a {@code type} line, such as {@code global}. */
    String section() default "";

    /** At most one object of this type may exist; without a section it has its defaults. */
    boolean single() default false;
}
