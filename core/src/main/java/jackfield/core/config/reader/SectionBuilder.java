// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.Position;
import java.util.ArrayList;
import java.util.List;

/** A section while its lines come in. */
final class SectionBuilder {

    private final String name;
    private final Position position;
    private final List<Line> lines = new ArrayList<>();
    private boolean template;

    SectionBuilder(String name, Position position) {
        this.name = name;
        this.position = position;
    }

    String name() {
        return name;
    }

    List<Line> lines() {
        return lines;
    }

    boolean isTemplate() {
        return template;
    }

    void makeTemplate() {
        template = true;
    }

    void makeSection() {
        template = false;
    }

    void add(Line line) {
        lines.add(line);
    }

    void inherit(SectionBuilder base) {
        lines.addAll(base.lines);
    }

    /** Adds the text to the last line of this name, or as a line of its own where there is none. */
    void append(Line addition) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.name().equalsIgnoreCase(addition.name())) {
                String value = line.value() + addition.value();
                lines.set(
                        i,
                        new Line(
                                line.name(),
                                value,
                                line.position(),
                                line.valuePosition(),
                                line.arrow()));
                return;
            }
        }
        lines.add(
                new Line(
                        addition.name(),
                        addition.value().strip(),
                        addition.position(),
                        addition.valuePosition(),
                        addition.arrow()));
    }

    Section section() {
        return new Section(name, position, lines);
    }
}
