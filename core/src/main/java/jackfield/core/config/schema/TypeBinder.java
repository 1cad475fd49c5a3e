// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Makes the objects of one type from a file. Thread-safe. */
public final class TypeBinder<T extends Record> {

    private final Schema<T> schema;

    public TypeBinder(Schema<T> schema) {
        this.schema = schema;
    }

    /**
     * @param before the objects in force; a faulty section keeps its own
     */
    public BoundType<T> bind(ConfigFile file, Snapshot<T> before) {
        List<Section> sections = SectionChoice.of(schema, file);
        List<ConfigProblem> problems = new ArrayList<>();
        if (schema.typeWord().isEmpty() && !schema.sectionName().isEmpty()) {
            sections = first(sections, problems);
        }
        Optional<ConfigProblem> clash = clash(sections);
        if (clash.isPresent()) {
            return new BoundType<>(before, List.of(clash.get()), new TreeSet<>());
        }
        return bind(sections, before, problems);
    }

    private BoundType<T> bind(
            List<Section> sections, Snapshot<T> before, List<ConfigProblem> problems) {
        TreeSet<String> notInEffect = new TreeSet<>();
        Interner interner = new Interner();
        List<String> ids = new ArrayList<>(sections.size());
        List<T> objects = new ArrayList<>(sections.size());
        List<Position> positions = new ArrayList<>(sections.size());
        for (Section section : sections) {
            T earlier = before.get(section.name());
            SectionProblems found = new SectionProblems(schema, section, problems);
            T object =
                    new SectionBinder<>(schema, interner, notInEffect, section, found)
                            .bind()
                            .orElse(earlier);
            if (found.isRejected() && earlier != null) {
                problems.add(kept(section));
            }
            if (object != null) {
                ids.add(section.name());
                objects.add(object.equals(earlier) ? earlier : object);
                positions.add(section.position());
            }
        }
        return new BoundType<>(new Snapshot<>(ids, objects, positions), problems, notInEffect);
    }

    private ConfigProblem kept(Section section) {
        return problem(
                Severity.NOTE,
                section,
                schema.label() + " '" + section.name() + "' keeps its last good version");
    }

    /** Of several sections of a file without types, the first counts. */
    private List<Section> first(List<Section> sections, List<ConfigProblem> problems) {
        for (Section section : sections.stream().skip(1).toList()) {
            problems.add(
                    problem(
                            Severity.WARNING,
                            section,
                            "section '"
                                    + section.name()
                                    + "' stands at line "
                                    + sections.get(0).position().line()
                                    + " already; this one is ignored"));
        }
        return sections.stream().limit(1).toList();
    }

    /** Two objects of one name, or of a type that has only one, spoil the whole type. */
    private Optional<ConfigProblem> clash(List<Section> sections) {
        if (schema.isSingle() && sections.size() > 1) {
            return Optional.of(
                    clash(sections.get(1), "a second " + schema.label(), sections.get(0)));
        }
        Map<String, Section> names = new HashMap<>(sections.size() * 2);
        for (Section section : sections) {
            Section earlier = names.putIfAbsent(section.name(), section);
            if (earlier != null) {
                String what = "a second " + schema.label() + " '" + section.name() + "'";
                return Optional.of(clash(section, what, earlier));
            }
        }
        return Optional.empty();
    }

    private ConfigProblem clash(Section section, String what, Section earlier) {
        return problem(
                Severity.ERROR,
                section,
                what
                        + ", the first is at "
                        + earlier.position()
                        + "; nothing of type '"
                        + schema.label()
                        + "' is taken from this file");
    }

    private static ConfigProblem problem(Severity severity, Section section, String message) {
        return new ConfigProblem(severity, section.position(), section.name(), "", message, "");
    }
}
