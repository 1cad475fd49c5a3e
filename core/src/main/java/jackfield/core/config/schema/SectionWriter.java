// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.OptionLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes objects as the sections that they could be read from, every option included. Shows secrets. */
public final class SectionWriter<T extends Record> {

    private final Schema<T> schema;

    public SectionWriter(Schema<T> schema) {
        this.schema = schema;
    }

    /** The section's text with its head and, where the type has one, its {@code type} line. */
    public String text(String id, T object) {
        StringBuilder text = new StringBuilder("[").append(id).append("]\n");
        if (!schema.typeWord().isEmpty()) {
            text.append("type=").append(schema.typeWord()).append('\n');
        }
        for (OptionLine line : lines(object)) {
            text.append(line.name())
                    .append('=')
                    .append(line.value().replace(";", "\\;"))
                    .append('\n');
        }
        return text.toString();
    }

    private List<OptionLine> lines(T object) {
        @Nullable Object[] values = schema.takeApart(object);
        List<OptionLine> lines = new ArrayList<>();
        for (OptionSchema option : schema.options()) {
            Object value = values[option.index()];
            if (value != null) {
                List<OptionLine> written = option.type().write(value);
                boolean empty = written.isEmpty() && option.defaultText().isPresent();
                lines.addAll(empty ? List.of(new OptionLine(option.name(), "")) : written);
            }
        }
        return lines;
    }
}
