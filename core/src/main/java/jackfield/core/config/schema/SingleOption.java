// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.BadValueException;
import jackfield.config.OptionLine;
import java.util.List;
import java.util.Optional;

/** An option with one value. All lines are checked, and the last one counts. */
final class SingleOption implements OptionType {

    private final String name;
    private final ValueType<Object> type;
    private final boolean optional;

    /**
     * @param optional the value is an {@link Optional}, empty where nothing or an empty text is written
     */
    SingleOption(String name, ValueType<Object> type, boolean optional) {
        this.name = name;
        this.type = type;
        this.optional = optional;
    }

    @Override
    public Object read(List<OptionLine> lines) {
        Object value = "";
        for (int i = 0; i < lines.size(); i++) {
            try {
                value = value(lines.get(i).value());
            } catch (BadValueException e) {
                throw new BadValueException(e.getMessage(), i, e.offset());
            }
        }
        return value;
    }

    private Object value(String text) {
        if (!optional) {
            return type.read(text);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(type.read(text));
    }

    @Override
    public List<OptionLine> write(Object value) {
        Object bare = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        return bare == null ? List.of() : List.of(new OptionLine(name, type.write(bare)));
    }

    @Override
    public Optional<Object> empty() {
        return optional ? Optional.of(Optional.empty()) : type.empty();
    }

    @Override
    public String accepts() {
        return type.accepts();
    }

    @Override
    public List<String> words() {
        return type.words();
    }

    @Override
    public String doubt(OptionLine line) {
        return type.doubt(line.value());
    }
}
