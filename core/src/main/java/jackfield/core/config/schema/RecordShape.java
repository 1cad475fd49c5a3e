// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.Id;
import jackfield.config.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a record is put together from a name, option values and themes. Thread-safe. */
final class RecordShape {

    private final Constructor<?> constructor;
    private final List<Part> parts = new ArrayList<>();
    private final int firstOption;
    private final int endOfOptions;
    private volatile @Nullable Object untouched;

    /** One component. */
    private sealed interface Part {
        RecordComponent component();
    }

    private record IdPart(RecordComponent component) implements Part {}

    private record OptionPart(RecordComponent component, OptionSchema option) implements Part {}

    private record ThemePart(RecordComponent component, RecordShape shape) implements Part {}

    /**
     * @param options where the options found are added to
     */
    RecordShape(Class<?> type, List<OptionSchema> options) {
        RecordComponent[] components = type.getRecordComponents();
        firstOption = options.size();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            parts.add(part(component, options));
        }
        endOfOptions = options.size();
        try {
            constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    private static Part part(RecordComponent component, List<OptionSchema> options) {
        if (component.isAnnotationPresent(Id.class)) {
            return new IdPart(component);
        }
        if (component.isAnnotationPresent(Option.class)) {
            OptionSchema option = new OptionSchema(options.size(), component);
            options.add(option);
            return new OptionPart(component, option);
        }
        if (component.getType().isRecord()) {
            RecordShape theme = new RecordShape(component.getType(), options);
            if (theme.parts.stream().anyMatch(IdPart.class::isInstance)) {
                throw new IllegalArgumentException(component + ": a theme has no name");
            }
            return new ThemePart(component, theme);
        }
        throw new IllegalArgumentException(component + " is neither an option nor a theme");
    }

    /**
     * Makes the record. Exceptions of its constructor come through as they are.
     *
     * @param values by option; null where nothing is written
     */
    Object build(String id, @Nullable Object[] values, Interner interner) {
        @Nullable Object[] arguments = new Object[parts.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] =
                    switch (parts.get(i)) {
                        case IdPart part -> id;
                        case OptionPart part -> value(part.option(), values);
                        case ThemePart part -> part.shape().theme(id, values, interner);
                    };
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException thrown
                    ? thrown
                    : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }

    private static Object value(OptionSchema option, @Nullable Object[] values) {
        Object value = values[option.index()];
        return value != null
                ? value
                : Objects.requireNonNull(option.unset(), () -> option.name() + " is required");
    }

    private Object theme(String id, @Nullable Object[] values, Interner interner) {
        for (int i = firstOption; i < endOfOptions; i++) {
            if (values[i] != null) {
                return interner.theme(
                        this, values, firstOption, endOfOptions, () -> build(id, values, interner));
            }
        }
        Object theme = untouched;
        if (theme == null) {
            theme = build(id, values, interner);
            untouched = theme;
        }
        return theme;
    }

    /** Collects the option values of a record made by {@link #build}. */
    void takeApart(Object record, @Nullable Object[] values) {
        for (Part part : parts) {
            Object value = valueOf(part.component(), record);
            switch (part) {
                case IdPart id -> {}
                case OptionPart option -> values[option.option().index()] = value;
                case ThemePart theme -> theme.shape().takeApart(value, values);
            }
        }
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
