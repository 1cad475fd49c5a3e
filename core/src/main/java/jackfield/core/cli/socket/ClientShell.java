// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import jackfield.cli.CliResult;
import jackfield.core.cli.Suggestion;
import java.util.List;

/** What one client types into. Runs one line at a time. */
@FunctionalInterface
interface ClientShell {

    CliResult run(String line);

    /** What could stand at the end of the line; also while a line runs. */
    default List<Suggestion> complete(String begun) {
        return List.of();
    }
}
