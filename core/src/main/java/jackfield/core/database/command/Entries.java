// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.database.command;

import jackfield.cli.CliResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries as the console lists them. */
final class Entries {
    private Entries() {}

    static CliResult listed(Map<String, String> entries) {
        List<String> lines = new ArrayList<>();
        entries.forEach((path, value) -> lines.add("%-50s: %-25s".formatted(path, value)));
        lines.add(entries.size() + " results found.");
        return CliResult.of(lines);
    }
}
