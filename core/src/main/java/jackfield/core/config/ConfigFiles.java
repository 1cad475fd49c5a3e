// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.core.config.reader.ConfigReader;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.config.reader.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files as they were read last. The text of a reading is kept for a while, since at start many types
 * want the same file one after the other. Thread-safe.
 */
final class ConfigFiles {

    private final ConfigSource source;
    private final ConfigReader reader;

    /** Readings kept for the next one who wants the file. */
    private final Map<String, ReadResult> kept = new ConcurrentHashMap<>();

    private final Map<String, List<ConfigProblem>> reading = new ConcurrentHashMap<>();
    private final Map<String, SectionTypes> types = new ConcurrentHashMap<>();
    private final Map<String, List<ConfigProblem>> reported = new ConcurrentHashMap<>();

    ConfigFiles(ConfigSource source, boolean programs) {
        this.source = source;
        reader = new ConfigReader(source, programs);
    }

    /**
     * The file from a reading that is still good, or read now.
     */
    Optional<ConfigFile> current(String name, Absence absence) {
        ReadResult known = kept.get(name);
        if (known != null && known.isCurrent(source)) {
            return known.file();
        }
        ReadResult result = reader.read(name);
        kept.put(name, result);
        List<ConfigProblem> before = readingProblems(name);
        List<ConfigProblem> problems = take(name, result, absence);
        if (!problems.equals(before)) {
            ProblemLog.write(problems);
        }
        return result.file();
    }

    /** Reads the file; what was reported about it before is dropped. */
    Optional<ConfigFile> readAnew(String name, Absence absence) {
        kept.remove(name);
        ReadResult result = reader.read(name);
        ProblemLog.write(take(name, result, absence));
        return result.file();
    }

    private List<ConfigProblem> take(String name, ReadResult result, Absence absence) {
        List<ConfigProblem> problems =
                result.isMissing() ? missing(result, absence) : result.problems();
        reading.put(name, problems);
        types.put(name, SectionTypes.of(result.file()));
        reported.remove(name);
        return problems;
    }

    private static List<ConfigProblem> missing(ReadResult result, Absence absence) {
        return switch (absence) {
            case FAULT -> result.problems();
            case DEFAULTS -> result.problems().stream().map(ConfigFiles::note).toList();
            case NOTHING -> List.of();
        };
    }

    private static ConfigProblem note(ConfigProblem problem) {
        return new ConfigProblem(
                Severity.NOTE,
                problem.position(),
                problem.section(),
                problem.option(),
                problem.message() + "; defaults are taken",
                problem.suggestion());
    }

    /** True if there is such a file and nobody has asked for it. */
    boolean isUnread(String name) {
        return !reading.containsKey(name) && !source.stamp(name).isEmpty();
    }

    /** Lets the memory of the kept texts go. */
    void forgetTexts() {
        kept.clear();
    }

    void report(String name, List<ConfigProblem> problems) {
        reported.merge(
                name,
                List.copyOf(problems),
                (earlier, later) -> {
                    List<ConfigProblem> all = new ArrayList<>(earlier);
                    all.addAll(later);
                    return List.copyOf(all);
                });
    }

    /** What was wrong with the file as a text. */
    List<ConfigProblem> readingProblems(String name) {
        return reading.getOrDefault(name, List.of());
    }

    List<ConfigProblem> reportedProblems(String name) {
        return reported.getOrDefault(name, List.of());
    }

    /** The types that the file's sections name. */
    SectionTypes sectionTypes(String name) {
        return types.getOrDefault(name, SectionTypes.NONE);
    }

    /** Files that were asked for, sorted. */
    List<String> names() {
        return reading.keySet().stream().sorted().toList();
    }
}
