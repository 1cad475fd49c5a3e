// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import java.util.List;
import java.util.Optional;

/** Chooses the sections of a file that are objects of a type. */
public final class SectionChoice {

    private SectionChoice() {}

    public static List<Section> of(Schema<?> schema, ConfigFile file) {
        return file.sections().stream().filter(section -> belongs(schema, section)).toList();
    }

    /** The first {@code type} line decides, also where a template and the section itself have one. */
    public static Optional<Line> type(Section section) {
        for (Line line : section.lines()) {
            if (line.name().equalsIgnoreCase("type")) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** True if the section is an object of this type. */
    public static boolean belongs(Schema<?> schema, Section section) {
        boolean named =
                !schema.sectionName().isEmpty()
                        && section.name().equalsIgnoreCase(schema.sectionName());
        if (schema.typeWord().isEmpty()) {
            return named || schema.sectionName().isEmpty();
        }
        Optional<Line> type = type(section);
        return type.map(line -> line.value().equals(schema.typeWord())).orElse(named);
    }
}
