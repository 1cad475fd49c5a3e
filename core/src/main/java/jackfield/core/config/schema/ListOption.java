// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.Adds;
import jackfield.config.BadValueException;
import jackfield.config.OptionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An option with several values, separated by commas; empty ones are skipped. */
final class ListOption implements OptionType {

    private final String name;
    private final ValueType<Object> type;
    private final boolean adds;
    private final boolean whole;

    /**
     * @param adds null if the last line replaces the earlier ones
     */
    ListOption(String name, ValueType<Object> type, @Nullable Adds adds) {
        this.name = name;
        this.type = type;
        this.adds = adds != null;
        whole = adds != null && adds.wholeLines();
    }

    @Override
    public Object read(List<OptionLine> lines) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!adds) {
                values.clear();
            }
            line(lines.get(i).value(), i, values);
        }
        return List.copyOf(values);
    }

    private void line(String text, int line, List<Object> values) {
        int start = 0;
        while (start <= text.length()) {
            int comma = whole ? -1 : text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            String item = text.substring(start, end);
            String bare = item.strip();
            if (!bare.isEmpty()) {
                try {
                    values.add(type.read(bare));
                } catch (BadValueException e) {
                    int offset = start + item.indexOf(bare) + e.offset();
                    throw new BadValueException(e.getMessage(), line, offset);
                }
            }
            start = end + 1;
        }
    }

    @Override
    public List<OptionLine> write(Object value) {
        List<String> texts = ((List<?>) value).stream().map(type::write).toList();
        if (whole) {
            return texts.stream().map(text -> new OptionLine(name, text)).toList();
        }
        return texts.isEmpty() ? List.of() : List.of(new OptionLine(name, String.join(",", texts)));
    }

    @Override
    public Optional<Object> empty() {
        return Optional.of(List.of());
    }

    @Override
    public String accepts() {
        String items = type.accepts().equals("text") ? "values" : type.accepts();
        return whole
                ? type.accepts() + "; several lines add up"
                : items + ", separated by commas" + (adds ? "; several lines add up" : "");
    }

    @Override
    public List<String> words() {
        return type.words();
    }

    @Override
    public String doubt(OptionLine line) {
        return "";
    }
}
