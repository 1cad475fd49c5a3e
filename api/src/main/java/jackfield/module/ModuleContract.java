// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.module;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an interface that modules implement as a service, and that others find by {@link ModuleServices}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ModuleContract {

    /**
     * The service property that names the service, such as {@code identifier.name}. The same key from
     * two modules is refused; from two generations of one module the newer wins. Keys are compared
     * without case where {@link #ignoreCase} says so.
     */
    String key();

    boolean ignoreCase() default false;
}
