// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.Position;
import java.nio.charset.StandardCharsets;

/** A line {@code [name](list)}. */
final class SectionHeader {

    private static final int MAX_NAME = 79;

    private final Reading reading;
    private final CleanLine line;

    SectionHeader(Reading reading, CleanLine line) {
        this.reading = reading;
        this.line = line;
    }

    /** The section that the lines below belong to: a new one, or an earlier one with {@code (+)}. */
    SectionBuilder open() throws ReadFailure {
        String text = line.text();
        int end = text.indexOf(']');
        if (end < 0) {
            throw new ReadFailure(line.at(0), "", "no ']' after the section's name");
        }
        String name = reading.word(cut(text.substring(1, end)));
        SectionBuilder fresh = new SectionBuilder(name, line.at(0));
        SectionBuilder section = fresh;
        if (text.startsWith("(", end + 1)) {
            int close = text.indexOf(')', end);
            if (close < 0) {
                throw new ReadFailure(line.at(end + 1), name, "no ')' after the list of bases");
            }
            section = bases(fresh, end + 2, close);
        } else if (end + 1 < text.length()) {
            reading.warn(
                    line.at(end + 1),
                    name,
                    text.substring(end + 1).stripLeading().startsWith("(")
                            ? "a list of bases must follow ']' at once; it is ignored"
                            : "text after ']' is ignored");
        }
        if (section == fresh) {
            reading.sections().add(section);
        }
        return section;
    }

    private SectionBuilder bases(SectionBuilder fresh, int from, int close) throws ReadFailure {
        SectionBuilder section = fresh;
        int start = from;
        while (start <= close) {
            int comma = line.text().indexOf(',', start);
            int end = comma < 0 || comma > close ? close : comma;
            section = base(section, line.text().substring(start, end), line.at(start));
            start = end + 1;
        }
        return section;
    }

    private SectionBuilder base(SectionBuilder section, String item, Position position)
            throws ReadFailure {
        if (item.equals("!")) {
            section.makeTemplate();
            return section;
        }
        if (item.startsWith("+")) {
            SectionFilter filter = SectionFilter.of(item.substring(1), section.name(), position);
            return reading.sections()
                    .first(section.name(), filter)
                    .orElseThrow(
                            () ->
                                    new ReadFailure(
                                            position,
                                            section.name(),
                                            "there is no earlier section ["
                                                    + section.name()
                                                    + "] to add to"));
        }
        section.inherit(
                reading.sections()
                        .first(item, any -> true)
                        .orElseThrow(
                                () ->
                                        new ReadFailure(
                                                position,
                                                section.name(),
                                                "section '" + item + "' is not defined above")));
        return section;
    }

    private String cut(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_NAME) {
            return name;
        }
        reading.warn(line.at(0), "", "the section's name is cut to " + MAX_NAME + " bytes");
        int end = MAX_NAME;
        while ((bytes[end] & 0xc0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
