// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.ConfigObject;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A section type as its record declares it. Thread-safe. */
public final class Schema<T extends Record> {

    private final Class<T> type;
    private final ConfigObject object;
    private final RecordShape shape;
    private final List<OptionSchema> options;
    private final @Nullable OptionSchema others;
    private final Map<String, OptionSchema> byName = new HashMap<>();

    private Schema(Class<T> type, ConfigObject object) {
        this.type = type;
        this.object = object;
        List<OptionSchema> found = new ArrayList<>();
        shape = new RecordShape(type, found);
        options = List.copyOf(found);
        others = options.stream().filter(OptionSchema::takesOthers).findFirst().orElse(null);
        for (OptionSchema option : options) {
            for (String name : option.allNames()) {
                if (byName.put(name, option) != null) {
                    throw new IllegalArgumentException(type + " declares '" + name + "' twice");
                }
            }
        }
    }

    /** Derives the schema; throws IllegalArgumentException if the record is declared wrongly. */
    public static <T extends Record> Schema<T> of(Class<T> type) {
        ConfigObject object = type.getAnnotation(ConfigObject.class);
        if (object == null) {
            throw new IllegalArgumentException(type + " is not marked with @ConfigObject");
        }
        return new Schema<>(type, object);
    }

    public Class<T> type() {
        return type;
    }

    public String file() {
        return object.file();
    }

    /** Value of the sections' {@code type} line, or empty. */
    public String typeWord() {
        return object.type();
    }

    /** Name of the section that is taken without a {@code type} line, or empty. */
    public String sectionName() {
        return object.section();
    }

    public boolean isSingle() {
        return object.single();
    }

    /** What the type is called in help and messages. */
    public String label() {
        if (!typeWord().isEmpty()) {
            return typeWord();
        }
        return sectionName().isEmpty()
                ? type.getSimpleName().toLowerCase(Locale.ROOT)
                : sectionName();
    }

    public String synopsis() {
        Synopsis synopsis = type.getAnnotation(Synopsis.class);
        return synopsis == null ? "" : synopsis.value();
    }

    public Optional<String> details() {
        return Optional.ofNullable(type.getAnnotation(Details.class)).map(Details::value);
    }

    /** In the order of declaration. */
    public List<OptionSchema> options() {
        return options;
    }

    /** The option of any of its names, without regard to case. */
    public Optional<OptionSchema> option(String name) {
        return Optional.ofNullable(find(name));
    }

    @Nullable OptionSchema find(String name) {
        OptionSchema named = byName.get(name.toLowerCase(Locale.ROOT));
        return named == null || named.takesOthers() ? others : named;
    }

    /** The names of today, those of companions included. */
    public List<String> optionNames() {
        List<String> names = new ArrayList<>();
        for (OptionSchema option : options) {
            names.add(option.name());
            option.companions().forEach(also -> names.add(also.name()));
        }
        return names;
    }

    /** An object of which nothing is written; throws if something is required. */
    public T defaults(String id) {
        return build(id, new Object[options.size()], new Interner());
    }

    T build(String id, @Nullable Object[] values, Interner interner) {
        return type.cast(shape.build(id, values, interner));
    }

    @Nullable Object[] takeApart(T object) {
        @Nullable Object[] values = new Object[options.size()];
        shape.takeApart(object, values);
        return values;
    }
}
