// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.BadValueException;
import jackfield.config.Named;
import jackfield.config.OldNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One of the words of an enum, without regard to case. Where both {@code yes} and {@code no} are among
 * them, other words for true and false are taken as well.
 */
final class WordType implements ValueType<Enum<?>> {

    private final Map<Enum<?>, String> words = new LinkedHashMap<>();
    private final Map<String, Enum<?>> constants = new HashMap<>();

    WordType(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            add(type, (Enum<?>) constant);
        }
    }

    private void add(Class<?> type, Enum<?> constant) {
        try {
            var field = type.getField(constant.name());
            Named named = field.getAnnotation(Named.class);
            String word = named == null ? constant.name().toLowerCase(Locale.ROOT) : named.value();
            words.put(constant, word);
            constants.put(word.toLowerCase(Locale.ROOT), constant);
            OldNames old = field.getAnnotation(OldNames.class);
            for (String name : old == null ? new String[0] : old.value()) {
                constants.put(name.toLowerCase(Locale.ROOT), constant);
            }
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("no field for " + constant, e);
        }
    }

    @Override
    public Enum<?> read(String text) {
        Enum<?> constant = constants.get(text.toLowerCase(Locale.ROOT));
        if (constant == null && constants.containsKey("yes") && constants.containsKey("no")) {
            constant =
                    BooleanType.isTrue(text)
                            ? constants.get("yes")
                            : BooleanType.isFalse(text) ? constants.get("no") : null;
        }
        if (constant == null) {
            throw new BadValueException("expected " + accepts());
        }
        return constant;
    }

    @Override
    public String write(Enum<?> value) {
        return String.valueOf(words.get(value));
    }

    @Override
    public String accepts() {
        List<String> all = words();
        if (all.size() == 1) {
            return all.get(0);
        }
        String last = all.getLast();
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + last;
    }

    @Override
    public Optional<Enum<?>> empty() {
        return Optional.empty();
    }

    @Override
    public List<String> words() {
        return new ArrayList<>(words.values());
    }
}
