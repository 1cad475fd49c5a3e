// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import java.util.ArrayList;
import java.util.List;

/** The help that comes from a command's declaration. */
final class HelpText {

    private static final String INDENT = "       ";

    private HelpText() {}

    /** How to write the command and what it does. */
    static List<String> usage(CommandEntry command) {
        List<String> lines = new ArrayList<>();
        lines.add("Usage: " + command.syntax());
        if (!command.synopsis().isEmpty()) {
            lines.add(INDENT + command.synopsis());
        }
        if (!command.details().isBlank()) {
            lines.add("");
            command.details()
                    .strip()
                    .lines()
                    .map(line -> (INDENT + line).stripTrailing())
                    .forEach(lines::add);
        }
        return lines;
    }

    /** One line of a list of commands. */
    static String listed(CommandEntry command) {
        return String.format("%-30s -- %s", command.name(), command.synopsis());
    }
}
