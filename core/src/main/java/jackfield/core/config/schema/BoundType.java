// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.ConfigProblem;
import java.util.List;
import java.util.SortedSet;

/**
 * What became of the sections of one type.
 *
 * @param notInEffect names of options that are set and change nothing yet
 */
public record BoundType<T extends Record>(
        Snapshot<T> snapshot, List<ConfigProblem> problems, SortedSet<String> notInEffect) {
    public BoundType {
        problems = List.copyOf(problems);
    }
}
