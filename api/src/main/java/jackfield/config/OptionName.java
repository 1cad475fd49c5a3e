// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/**
 * How an option is called in the file: {@code srvLookups} is {@code srv_lookups}, {@code
 * qualify2xxOnly} is {@code qualify_2xx_only}. Digits begin a word of their own only after three letters
 * or more, so that {@code md5Cred} is {@code md5_cred} and {@code timerT1} is {@code timer_t1}.
 */
public final class OptionName {

    private OptionName() {}

    /** The name of a record component: what {@link Named} says, or what follows from the Java name. */
    public static String of(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        return named == null ? of(component.getName()) : named.value();
    }

    /** The name that follows from a Java name. */
    public static String of(String javaName) {
        return javaName.replaceAll(
                        "(?<=.)(?=\\p{Upper})|(?<=\\p{Lower}{2}\\p{Lower})(?=\\d)|(?<=\\p{Upper}\\p{Lower}{2})(?=\\d)",
                        "_")
                .toLowerCase(Locale.ROOT);
    }
}
