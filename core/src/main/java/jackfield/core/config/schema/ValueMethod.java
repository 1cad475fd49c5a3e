// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/** A method by which a class of option values reads or writes text. */
final class ValueMethod {

    private final Method method;

    private ValueMethod(Method method) {
        this.method = method;
        method.setAccessible(true);
    }

    static Optional<ValueMethod> find(Class<?> type, String name, Class<?>... parameters) {
        try {
            return Optional.of(new ValueMethod(type.getDeclaredMethod(name, parameters)));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /** Calls the static method. Unchecked exceptions of it come through as they are. */
    Object make(Object argument) {
        try {
            return method.invoke(null, argument);
        } catch (ReflectiveOperationException e) {
            throw unchecked(e);
        }
    }

    /** Calls the method on a value. */
    Object of(Object value) {
        try {
            return method.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw unchecked(e);
        }
    }

    private RuntimeException unchecked(ReflectiveOperationException e) {
        Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException thrown
                ? thrown
                : new IllegalStateException(method + " failed", e);
    }
}
