// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.Milliseconds;
import jackfield.config.OptionValue;
import java.lang.reflect.AnnotatedElement;
import java.net.InetAddress;
import java.time.Duration;

/** Knows the type of values for a Java type. */
final class ValueTypes {

    private ValueTypes() {}

    /**
     * @param component where {@link Milliseconds} and ranges are declared
     */
    @SuppressWarnings("unchecked") // the caller only hands values of a type back to that type
    static ValueType<Object> of(Class<?> type, AnnotatedElement component) {
        return (ValueType<Object>) (ValueType<?>) find(type, component);
    }

    private static ValueType<?> find(Class<?> type, AnnotatedElement component) {
        OptionValue declared = type.getAnnotation(OptionValue.class);
        if (declared != null) {
            return new ParsedType(type, declared);
        }
        if (type == String.class) {
            return new TextType();
        }
        if (type == boolean.class || type == Boolean.class) {
            return new BooleanType();
        }
        if (type.isEnum()) {
            return new WordType(type);
        }
        if (type == InetAddress.class) {
            return new AddressType();
        }
        return number(type, component);
    }

    private static ValueType<?> number(Class<?> type, AnnotatedElement component) {
        if (type == int.class || type == Integer.class) {
            return new NumberType<>(
                    Limits.of(component, Limits.NUMBER, Integer.MIN_VALUE, Integer.MAX_VALUE),
                    number -> (int) number);
        }
        if (type == long.class || type == Long.class) {
            return new NumberType<>(
                    Limits.of(component, Limits.NUMBER, Long.MIN_VALUE, Long.MAX_VALUE),
                    number -> number);
        }
        if (type == Duration.class) {
            boolean milliseconds = component.isAnnotationPresent(Milliseconds.class);
            String unit = milliseconds ? "milliseconds" : "seconds";
            return new DurationType(Limits.of(component, unit, 0, Integer.MAX_VALUE), milliseconds);
        }
        throw new IllegalArgumentException(type + " is no type of option values");
    }
}
