// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.Adds;
import jackfield.config.OptionValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** Knows how the lines of an option make its value, from the component's Java type. */
final class OptionTypes {

    private OptionTypes() {}

    static OptionType of(RecordComponent component, List<String> names) {
        Class<?> type = component.getType();
        String name = names.get(0);
        if (type == List.class) {
            return new ListOption(
                    name,
                    ValueTypes.of(argument(component), component),
                    component.getAnnotation(Adds.class));
        }
        if (type == Optional.class) {
            return new SingleOption(name, ValueTypes.of(argument(component), component), true);
        }
        OptionValue declared = type.getAnnotation(OptionValue.class);
        if (declared != null && LinesOption.fits(type)) {
            return new LinesOption(names, type, declared);
        }
        return new SingleOption(name, ValueTypes.of(type, component), false);
    }

    private static Class<?> argument(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (argument instanceof Class<?> type) {
                return type;
            }
        }
        throw new IllegalArgumentException(component + " does not say what it holds");
    }
}
