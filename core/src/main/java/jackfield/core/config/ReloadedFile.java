// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigProblem;
import java.util.List;

/**
 * What reading a file again changed.
 *
 * @param added number of objects that are new
 * @param changed number of objects that are not as before
 * @param removed number of objects that are gone
 */
public record ReloadedFile(
        String file, int added, int changed, int removed, List<ConfigProblem> problems) {

    public ReloadedFile {
        problems = List.copyOf(problems);
    }

    /** True if something is not in force as it is written. */
    public boolean isFaulty() {
        return problems.stream()
                .anyMatch(problem -> problem.severity() == ConfigProblem.Severity.ERROR);
    }

    @Override
    public String toString() {
        return file + ": " + added + " added, " + changed + " changed, " + removed + " removed";
    }
}
