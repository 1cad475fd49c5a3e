// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of reading a file.
 *
 * @param file empty if it is missing or cannot be parsed; a problem then says why
 * @param problems in the order of the text
 * @param stamps of all files that were read, by name
 * @param repeatable false if a program's output is part of it
 */
public record ReadResult(
        Optional<ConfigFile> file,
        List<ConfigProblem> problems,
        Map<String, String> stamps,
        boolean repeatable) {

    public ReadResult {
        problems = List.copyOf(problems);
        stamps = Map.copyOf(stamps);
    }

    /** True if no such file exists. */
    public boolean isMissing() {
        return file.isEmpty() && stamps.isEmpty();
    }

    /** True if reading it again would give the same. */
    public boolean isCurrent(ConfigSource source) {
        return repeatable
                && !stamps.isEmpty()
                && stamps.entrySet().stream()
                        .allMatch(entry -> source.stamp(entry.getKey()).equals(entry.getValue()));
    }
}
