// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the record in {@code implements DialplanApplication<Arguments>}, also behind a superclass. */
final class TypeArgument {

    private TypeArgument() {}

    static Class<? extends Record> of(Class<?> type, Class<?> contract) {
        if (find(type, contract, Map.of()).orElse(null) instanceof Class<?> found
                && found.isRecord()) {
            return found.asSubclass(Record.class);
        }
        throw new IllegalStateException(
                type.getName() + " does not say which record is meant by " + contract.getName());
    }

    private static Optional<Type> find(
            @Nullable Type type, Class<?> contract, Map<TypeVariable<?>, Type> known) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw) {
            Map<TypeVariable<?>, Type> arguments = new HashMap<>();
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                Type argument = generic.getActualTypeArguments()[i];
                arguments.put(
                        raw.getTypeParameters()[i],
                        argument instanceof TypeVariable<?> variable
                                ? known.getOrDefault(variable, argument)
                                : argument);
            }
            return raw == contract
                    ? Optional.ofNullable(arguments.get(raw.getTypeParameters()[0]))
                    : above(raw, contract, arguments);
        }
        return type instanceof Class<?> plain ? above(plain, contract, known) : Optional.empty();
    }

    private static Optional<Type> above(
            Class<?> type, Class<?> contract, Map<TypeVariable<?>, Type> known) {
        List<Type> above = new ArrayList<>(List.of(type.getGenericInterfaces()));
        Type superclass = type.getGenericSuperclass();
        if (superclass != null) {
            above.add(superclass);
        }
        return above.stream().flatMap(one -> find(one, contract, known).stream()).findFirst();
    }
}
