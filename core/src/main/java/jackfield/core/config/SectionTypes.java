// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.Position;
import jackfield.core.config.schema.SectionChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types that the sections of a file name, kept so that sections nobody wants can be told when it is
 * known what everybody wants.
 *
 * @param uses some sections of each type; the empty type for sections without one
 * @param untyped names of all sections without a type
 */
record SectionTypes(Map<String, List<Use>> uses, Set<String> untyped) {

    static final SectionTypes NONE = new SectionTypes(Map.of(), Set.of());

    private static final int MOST_USES = 20;

    /**
     * One section.
     *
     * @param position of the type's word, or of the section that has none
     */
    record Use(String section, Position position) {}

    static SectionTypes of(Optional<ConfigFile> file) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        Set<String> untyped = new LinkedHashSet<>();
        for (Section section : file.map(ConfigFile::sections).orElse(List.of())) {
            Optional<Line> type = SectionChoice.type(section);
            String word = type.map(Line::value).orElse("");
            List<Use> known = uses.computeIfAbsent(word, any -> new ArrayList<>());
            if (type.isEmpty()) {
                untyped.add(section.name());
            }
            if (known.size() < MOST_USES) {
                Position position = type.map(Line::valuePosition).orElse(section.position());
                known.add(new Use(section.name(), position));
            }
        }
        return new SectionTypes(uses, untyped);
    }
}
