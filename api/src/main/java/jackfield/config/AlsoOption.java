// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A second option whose lines, together with the component's own and in file order, make up one
 * value: {@code disallow} beside {@code allow}, {@code deny} beside {@code permit}. The value's type
 * parses a list of {@link OptionLine}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Repeatable(AlsoOption.List.class)
public @interface AlsoOption {
    String name();

    /** Meaning, in one sentence. */
    String value();

    /** The annotation as the compiler repeats it. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface List {
        AlsoOption[] value();
    }
}
