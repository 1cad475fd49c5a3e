// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is an option; its name follows from the component's ({@code srvLookups} is {@code
 * srv_lookups}) unless {@link Named} says otherwise. In an argument record of an application or a
 * function, it is one argument, in the order of the components.
 *
 * <p>A component without this annotation whose type is a record is a <em>theme</em>: its components
 * are options of the same flat section.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {

    /** Meaning, in one sentence. */
    String value();
}
