// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigProblem;
import jackfield.core.config.LooseEnds.Found;
import jackfield.core.config.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whether the names that the options of each file mention are there. Thread-safe. */
final class References {

    private final ConfigFiles files;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    References(ConfigFiles files) {
        this.files = files;
    }

    /** Looks through a file anew; without its text, what it mentioned before holds. */
    void follow(String file, Optional<ConfigFile> text, Collection<? extends Schema<?>> schemas) {
        text.ifPresent(sections -> found.put(file, LooseEnds.of(sections, schemas)));
    }

    /** Names in this file that no section has. */
    List<ConfigProblem> loose(String file) {
        Found ends = found.getOrDefault(file, Found.NOTHING);
        List<ConfigProblem> problems = new ArrayList<>(ends.problems());
        ends.abroad().keySet().forEach(other -> problems.addAll(missing(ends, other)));
        return problems;
    }

    /**
     * Names that should be in this file and are not.
     *
     * @param but files whose options are not looked at
     */
    List<ConfigProblem> missing(String other, Set<String> but) {
        return found.entrySet().stream()
                .filter(ends -> !but.contains(ends.getKey()))
                .flatMap(ends -> missing(ends.getValue(), other).stream())
                .toList();
    }

    /** Of a file that nobody reads it is not known what it has. */
    private List<ConfigProblem> missing(Found ends, String other) {
        Set<String> present = files.sectionTypes(other).untyped();
        return files.names().contains(other) ? ends.missingIn(other, present) : List.of();
    }
}
