// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

import jackfield.config.Id;
import jackfield.config.Milliseconds;
import jackfield.config.Named;
import jackfield.config.Option;
import jackfield.config.OptionName;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The options of a configuration object by name, as commands that show one object end with them. */
public final class ParameterTable {

    private ParameterTable() {}

    /** The options by name, each as it is shown. */
    public static Map<String, String> values(Record object) {
        Map<String, String> values = new TreeMap<>();
        collect(object, values);
        return values;
    }

    public static List<String> lines(Record object) {
        Map<String, String> values = values(object);
        int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
        int column = Math.max(width, "ParameterName".length());
        List<String> lines = new ArrayList<>();
        lines.add(line("ParameterName", column, "ParameterValue"));
        lines.add(" " + "=".repeat(column + 17));
        values.forEach((name, value) -> lines.add(line(name, column, value)));
        return lines;
    }

    private static String line(String name, int column, String value) {
        return " " + name + " ".repeat(column - name.length()) + " : " + value;
    }

    private static void collect(Record object, Map<String, String> into) {
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            Object value = value(object, component);
            if (component.isAnnotationPresent(Option.class)) {
                into.put(OptionName.of(component), text(value, component));
            } else if (value instanceof Record theme && !component.isAnnotationPresent(Id.class)) {
                collect(theme, into);
            }
        }
    }

    private static @Nullable Object value(Record object, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // the record may be hidden in its module
            return accessor.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static String text(@Nullable Object value, RecordComponent component) {
        return switch (value) {
            case null -> "";
            case Optional<?> optional -> text(optional.orElse(null), component);
            case Collection<?> items ->
                    items.stream()
                            .map(item -> text(item, component))
                            .collect(Collectors.joining(","));
            case Duration duration -> duration(duration, component);
            case Enum<?> constant -> word(constant);
            default -> value.toString();
        };
    }

    private static String duration(Duration value, RecordComponent component) {
        if (component.isAnnotationPresent(Milliseconds.class)) {
            return Long.toString(value.toMillis());
        }
        BigDecimal seconds =
                BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), 9));
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }

    private static String word(Enum<?> constant) {
        try {
            Named named =
                    constant.getDeclaringClass()
                            .getField(constant.name())
                            .getAnnotation(Named.class);
            return named == null ? constant.name().toLowerCase(Locale.ROOT) : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("no field for " + constant, e);
        }
    }
}
