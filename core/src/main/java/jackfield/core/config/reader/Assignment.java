// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.ConfigFile.Line;
import jackfield.config.Position;
import org.jspecify.annotations.Nullable;

/** A line {@code name = value}, {@code name => value} or {@code name += value}. */
final class Assignment {

    private final Reading reading;
    private final CleanLine line;
    private final String text;

    Assignment(Reading reading, CleanLine line) {
        this.reading = reading;
        this.line = line;
        text = line.text();
    }

    void into(@Nullable SectionBuilder section) throws ReadFailure {
        String name = section == null ? "" : section.name();
        int equals = text.indexOf('=');
        int start = nameStart(name);
        if (equals < 0) {
            reading.warn(line.at(0), name, "no '=' in this line; it is ignored");
        } else if (section == null) {
            throw new ReadFailure(line.at(0), "", "an option stands before the first section");
        } else {
            assign(section, start, equals);
        }
    }

    /** A backslash in front lets a name begin with {@code [} or {@code #}. */
    private int nameStart(String section) throws ReadFailure {
        if (text.charAt(0) != '\\') {
            return 0;
        }
        if (text.length() == 1 || text.charAt(1) <= ' ') {
            throw new ReadFailure(line.at(0), section, "nothing to escape after '\\'");
        }
        return 1;
    }

    private void assign(SectionBuilder section, int start, int equals) {
        boolean append = equals > start && text.charAt(equals - 1) == '+';
        boolean arrow = !append && text.startsWith(">", equals + 1);
        int end = append ? equals - 1 : equals;
        String name = end > start ? text.substring(start, end).strip() : "";
        if (name.isEmpty()) {
            reading.warn(line.at(0), section.name(), "no name before '='; the line is ignored");
            return;
        }
        int from = equals + (arrow ? 2 : 1);
        int first = from;
        while (first < text.length() && text.charAt(first) <= ' ') {
            first++;
        }
        Position value = line.at(first);
        if (append) {
            section.append(
                    new Line(
                            reading.word(name),
                            text.substring(from),
                            line.at(start),
                            value,
                            false));
        } else {
            section.add(
                    new Line(
                            reading.word(name),
                            reading.word(text.substring(first)),
                            line.at(start),
                            value,
                            arrow));
        }
    }
}
