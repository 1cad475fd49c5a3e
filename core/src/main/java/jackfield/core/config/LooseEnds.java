// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.NearestWord;
import jackfield.config.Position;
import jackfield.config.Refers;
import jackfield.core.config.schema.OptionSchema;
import jackfield.core.config.schema.Schema;
import jackfield.core.config.schema.SectionChoice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the names in a file that no section has. Confined to one search. */
final class LooseEnds {

    /** Looking for a nearest name costs time with many names. */
    private static final int MOST_SUGGESTIONS = 20;

    private final ConfigFile file;
    private final List<Schema<?>> schemas;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final List<ConfigProblem> problems = new ArrayList<>();
    private final Map<String, Map<String, Mention>> abroad = new LinkedHashMap<>();

    /**
     * What was found.
     *
     * @param problems names that no section of the same file has
     * @param abroad by file, the names that sections of other files should have, each where it is first used
     */
    record Found(List<ConfigProblem> problems, Map<String, Map<String, Mention>> abroad) {

        static final Found NOTHING = new Found(List.of(), Map.of());

        /** Of the names that belong into another file, those that it does not have. */
        List<ConfigProblem> missingIn(String other, Set<String> present) {
            List<ConfigProblem> missing = new ArrayList<>();
            for (Mention mention : abroad.getOrDefault(other, Map.of()).values()) {
                if (!present.contains(mention.name())) {
                    missing.add(
                            mention.problem(
                                    "there is no such section in " + other,
                                    missing.size() < MOST_SUGGESTIONS ? present : Set.of()));
                }
            }
            return missing;
        }
    }

    /**
     * One use of a name.
     *
     * @param owner type of the section it stands in
     * @param severity how much it matters if there is no such section
     */
    record Mention(
            String name,
            String option,
            String owner,
            String section,
            Position position,
            Severity severity) {

        ConfigProblem problem(String complaint, Collection<String> rightOnes) {
            return new ConfigProblem(
                    severity,
                    position,
                    section,
                    option,
                    "'%s' for '%s' in %s '%s': %s"
                            .formatted(name, option, owner, section, complaint),
                    NearestWord.to(name, rightOnes).orElse(""));
        }
    }

    private LooseEnds(ConfigFile file, List<Schema<?>> schemas) {
        this.file = file;
        this.schemas = schemas;
    }

    /**
     * @param schemas of all types that are read from the file; names of other types are not looked at
     */
    static Found of(ConfigFile file, Collection<? extends Schema<?>> schemas) {
        LooseEnds ends = new LooseEnds(file, List.copyOf(schemas));
        for (Schema<?> schema : ends.schemas) {
            List<OptionSchema> options =
                    schema.options().stream()
                            .filter(option -> option.refers().isPresent())
                            .toList();
            if (!options.isEmpty()) {
                ends.sections(schema).forEach(section -> ends.follow(schema, options, section));
            }
        }
        return new Found(List.copyOf(ends.problems), ends.abroad);
    }

    private List<Section> sections(Schema<?> schema) {
        return SectionChoice.of(schema, file);
    }

    private void follow(Schema<?> schema, List<OptionSchema> options, Section section) {
        for (OptionSchema option : options) {
            Refers refers = option.refers().orElseThrow();
            List<Line> lines =
                    section.lines().stream()
                            .filter(line -> line.name().equalsIgnoreCase(option.name()))
                            .toList();
            int counts = option.adds() ? 0 : Math.max(0, lines.size() - 1);
            for (Line line : lines.subList(counts, lines.size())) {
                for (Mention mention : mentions(schema, section, line, refers)) {
                    follow(refers, mention);
                }
            }
        }
    }

    private static List<Mention> mentions(
            Schema<?> schema, Section section, Line line, Refers refers) {
        List<Mention> mentions = new ArrayList<>();
        int start = 0;
        for (String item : line.value().split(",", -1)) {
            String name = item.strip();
            if (!name.isEmpty()) {
                Position value = line.valuePosition();
                int column = value.column() + start + item.indexOf(name);
                mentions.add(
                        new Mention(
                                name,
                                line.name(),
                                schema.label(),
                                section.name(),
                                new Position(value.file(), value.line(), column),
                                refers.vital() ? Severity.ERROR : Severity.WARNING));
            }
            start += item.length() + 1;
        }
        return mentions;
    }

    private void follow(Refers refers, Mention mention) {
        if (!refers.file().isEmpty()) {
            abroad.computeIfAbsent(refers.file(), any -> new LinkedHashMap<>())
                    .putIfAbsent(mention.name(), mention);
            return;
        }
        Optional<Schema<?>> target =
                schemas.stream()
                        .filter(schema -> schema.typeWord().equals(refers.to()))
                        .findFirst();
        Set<String> present = target.map(this::names).orElse(Set.of(mention.name()));
        if (!present.contains(mention.name())) {
            problems.add(
                    mention.problem(
                            "there is no section of type '" + refers.to() + "' with this name",
                            problems.size() < MOST_SUGGESTIONS ? present : Set.of()));
        }
    }

    private Set<String> names(Schema<?> schema) {
        return names.computeIfAbsent(
                schema.typeWord(),
                any ->
                        sections(schema).stream()
                                .map(Section::name)
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
