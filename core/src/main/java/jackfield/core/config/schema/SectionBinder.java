// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.BadValueException;
import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.InvalidOptionException;
import jackfield.config.OptionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an object of a section, or says why it cannot be made. Confined to one binding. */
final class SectionBinder<T extends Record> {

    private final Schema<T> schema;
    private final Interner interner;
    private final Set<String> notInEffect;
    private final Section section;
    private final SectionProblems problems;
    private final @Nullable Lines[] written;

    /** The lines of one option. */
    private static final class Lines {
        final List<Line> lines = new ArrayList<>(2);
        final List<OptionLine> texts = new ArrayList<>(2);
    }

    /**
     * @param notInEffect where names of options are added that are set without effect
     */
    SectionBinder(
            Schema<T> schema,
            Interner interner,
            Set<String> notInEffect,
            Section section,
            SectionProblems problems) {
        this.schema = schema;
        this.interner = interner;
        this.notInEffect = notInEffect;
        this.section = section;
        this.problems = problems;
        written = new Lines[schema.options().size()];
    }

    Optional<T> bind() {
        section.lines().forEach(this::sort);
        @Nullable Object[] values = new Object[written.length];
        for (OptionSchema option : schema.options()) {
            Lines lines = written[option.index()];
            if (lines != null) {
                values[option.index()] = value(option, lines);
            } else if (option.isRequired()) {
                problems.missing(option);
            }
        }
        return problems.isRejected() ? Optional.empty() : build(values);
    }

    private void sort(Line line) {
        String name = line.name().toLowerCase(Locale.ROOT);
        OptionSchema option = name.startsWith("@") || isType(name) ? null : schema.find(name);
        if (option != null) {
            Lines lines = written[option.index()];
            if (lines == null) {
                lines = new Lines();
                written[option.index()] = lines;
            }
            lines.lines.add(line);
            lines.texts.add(
                    new OptionLine(option.takesOthers() ? line.name() : name, line.value()));
        } else if (!name.startsWith("@") && !isType(name)) {
            problems.unknown(line);
        }
    }

    private boolean isType(String name) {
        return name.equals("type") && !schema.typeWord().isEmpty();
    }

    private @Nullable Object value(OptionSchema option, Lines lines) {
        try {
            Object value = interner.value(option, lines.texts);
            for (int i = 0; i < lines.texts.size(); i++) {
                problems.doubt(option, lines.lines.get(i), option.type().doubt(lines.texts.get(i)));
            }
            if (option.promisesTooMuch(value, lines.texts)) {
                notInEffect.add(option.name());
            }
            return value;
        } catch (BadValueException e) {
            int index = Math.clamp(e.line(), 0, lines.lines.size() - 1);
            problems.badValue(option, lines.lines.get(index), e);
            if (!option.takesOthers() || problems.isRejected()) {
                return null;
            }
            // Lines with names of their own have nothing to do with each other.
            lines.lines.remove(index);
            lines.texts.remove(index);
            return value(option, lines);
        }
    }

    private Optional<T> build(@Nullable Object[] values) {
        try {
            T object = schema.build(section.name(), values, interner);
            if (schema.isSingle()) {
                compare(values, schema.takeApart(object));
            }
            return Optional.of(object);
        } catch (InvalidOptionException e) {
            problems.invalid(line(e.option()), e.option(), e.getMessage());
        } catch (IllegalArgumentException e) {
            problems.invalid(null, "", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** The record may have put a limit in the place of a value that is out of range. */
    private void compare(@Nullable Object[] values, @Nullable Object[] taken) {
        for (OptionSchema option : schema.options()) {
            Lines lines = written[option.index()];
            Object read = values[option.index()];
            Object value = taken[option.index()];
            if (lines != null && read != null && value != null && !value.equals(read)) {
                problems.corrected(option, lines.lines.getLast(), option.type().write(value));
            }
        }
    }

    private @Nullable Line line(String name) {
        OptionSchema option = schema.find(name);
        Lines lines = option == null ? null : written[option.index()];
        return lines == null ? null : lines.lines.getLast();
    }
}
