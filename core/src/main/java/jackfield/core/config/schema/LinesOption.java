// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.OptionLine;
import jackfield.config.OptionValue;
import java.util.List;
import java.util.Optional;

/** An option whose class makes one value of all its lines, those of its companions included. */
final class LinesOption implements OptionType {

    private final List<String> names;
    private final ValueMethod parse;
    private final Optional<ValueMethod> lines;
    private final String accepts;

    /**
     * @param names of the option and of its companions, such as {@code allow} and {@code disallow}
     */
    LinesOption(List<String> names, Class<?> type, OptionValue declared) {
        this.names = names;
        parse = ValueMethod.find(type, "parse", List.class).orElseThrow();
        lines = ValueMethod.find(type, "lines");
        accepts = declared.accepts();
    }

    static boolean fits(Class<?> type) {
        return type.isAnnotationPresent(OptionValue.class)
                && ValueMethod.find(type, "parse", List.class).isPresent();
    }

    @Override
    public Object read(List<OptionLine> text) {
        return parse.make(text);
    }

    @Override
    public List<OptionLine> write(Object value) {
        if (lines.isEmpty()) {
            String text = value.toString();
            return text.isEmpty() ? List.of() : List.of(new OptionLine(names.get(0), text));
        }
        return ((List<?>) lines.get().of(value))
                .stream().map(OptionLine.class::cast).map(this::named).toList();
    }

    /** The class writes {@code permit}; the option may be called {@code contact_permit}. */
    private OptionLine named(OptionLine line) {
        return names.stream()
                .filter(name -> name.equals(line.name()) || name.endsWith("_" + line.name()))
                .findFirst()
                .map(name -> new OptionLine(name, line.value()))
                .orElse(line);
    }

    @Override
    public Optional<Object> empty() {
        return Optional.of(read(List.of()));
    }

    @Override
    public String accepts() {
        return accepts;
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public String doubt(OptionLine line) {
        return "";
    }
}
