// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliResult;
import java.util.ArrayList;
import java.util.List;

/** Answers {@code core show help}: a list of commands, or the usage of the only one that is meant. */
final class HelpLookup {

    private HelpLookup() {}

    static CliResult of(WordTree tree, List<String> words) {
        List<CommandEntry> found = tree.startingWith(words);
        if (found.isEmpty()) {
            return CliResult.failure(
                    "No command begins with '%s'.".formatted(String.join(" ", words)));
        }
        if (found.size() == 1) {
            return CliResult.of(HelpText.usage(found.getFirst()));
        }
        List<String> lines = new ArrayList<>();
        if (isNamed(found.getFirst(), words)) {
            lines.addAll(HelpText.usage(found.getFirst()));
            lines.add("");
            found = found.subList(1, found.size());
        }
        found.stream().map(HelpText::listed).forEach(lines::add);
        return CliResult.of(lines);
    }

    private static boolean isNamed(CommandEntry command, List<String> words) {
        return command.name().equalsIgnoreCase(String.join(" ", words));
    }
}
