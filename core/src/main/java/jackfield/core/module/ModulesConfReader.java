// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.NearestWord;
import jackfield.config.Position;
import jackfield.core.config.reader.ConfigReader;
import jackfield.core.config.reader.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code modules.conf}. Whatever is wrong with it refuses the start. */
final class ModulesConfReader {

    static final String FILE = "modules.conf";

    private static final String SECTION = "modules";
    private static final Set<String> YES = Set.of("yes", "true", "y", "t", "1", "on");
    private static final List<String> KEYS =
            List.of("autoload", "load", "noload", "preload", "preload-require", "require");

    private final List<ConfigProblem> problems = new ArrayList<>();
    private final ModulesConf.Builder conf = new ModulesConf.Builder();

    private ModulesConfReader() {}

    /**
     * The outcome.
     *
     * @param conf empty if the start is refused; an error among the problems then says why
     */
    record Reading(Optional<ModulesConf> conf, List<ConfigProblem> problems) {
        Reading {
            problems = List.copyOf(problems);
        }
    }

    static Reading read(ConfigReader reader) {
        return new ModulesConfReader().read(reader.read(FILE));
    }

    private Reading read(ReadResult result) {
        problems.addAll(result.problems());
        result.file().ifPresent(this::take);
        boolean refused =
                result.file().isEmpty()
                        || problems.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        return new Reading(refused ? Optional.empty() : Optional.of(conf.build()), problems);
    }

    private void take(ConfigFile file) {
        Optional<Section> section = file.named(SECTION).findFirst();
        if (section.isEmpty()) {
            problem(new Position(FILE, 0, 0), "", "the section [modules] is missing", "");
            return;
        }
        section.get().lines().forEach(this::take);
        for (ModuleName module : conf.required) {
            if (conf.excluded.contains(module)) {
                problem(
                        conf.lines.getOrDefault(module, section.get().position()),
                        "",
                        module + " is required and excluded by noload",
                        "");
            }
        }
    }

    private void take(Line line) {
        ModuleName module = ModuleName.of(line.value());
        switch (line.name().toLowerCase(Locale.ROOT)) {
            case "autoload" -> conf.autoload = YES.contains(line.value().toLowerCase(Locale.ROOT));
            case "load" -> name(line, module, conf.named);
            case "require" -> name(line, module, conf.named, conf.required);
            case "preload" -> name(line, module, conf.named, conf.preload);
            case "preload-require" -> name(line, module, conf.named, conf.preload, conf.required);
            case "noload" -> name(line, module, conf.excluded);
            default ->
                    problem(
                            line.position(),
                            line.name(),
                            "unknown option '%s', expected one of %s"
                                    .formatted(line.name(), String.join(", ", KEYS)),
                            NearestWord.to(line.name(), KEYS).orElse(""));
        }
    }

    @SafeVarargs
    private void name(Line line, ModuleName module, Set<ModuleName>... sets) {
        if (module.text().isEmpty()) {
            problem(line.valuePosition(), line.name(), "the name of a module is missing", "");
            return;
        }
        conf.lines.put(module, line.position());
        for (Set<ModuleName> set : sets) {
            set.add(module);
        }
    }

    private void problem(Position position, String option, String message, String suggestion) {
        problems.add(
                new ConfigProblem(Severity.ERROR, position, SECTION, option, message, suggestion));
    }
}
