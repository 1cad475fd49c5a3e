// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.Position;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file. Confined to one thread. */
final class Problems {

    private final List<ConfigProblem> found = new ArrayList<>();

    /** A line that is left out. */
    void error(Section section, Line line, int offset, String message) {
        add(Severity.ERROR, section, line, offset, message, "");
    }

    /** A line that is taken, but probably not as it was meant. */
    void warning(Section section, Line line, int offset, String message) {
        add(Severity.WARNING, section, line, offset, message, "");
    }

    /**
     * @param offset of the character to blame in the line's value; -1 for the line's name
     */
    void add(
            Severity severity,
            Section section,
            Line line,
            int offset,
            String message,
            String suggestion) {
        found.add(
                new ConfigProblem(
                        severity,
                        offset < 0 ? line.position() : at(line.valuePosition(), offset),
                        section.name(),
                        line.name(),
                        message,
                        suggestion));
    }

    private static Position at(Position value, int offset) {
        return new Position(value.file(), value.line(), value.column() + offset);
    }

    List<ConfigProblem> all() {
        return List.copyOf(found);
    }
}
