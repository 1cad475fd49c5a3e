// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import java.util.ArrayList;
import java.util.List;

/** Tables of commands. */
final class CommandTable {

    private CommandTable() {}

    /** One sentence for each. */
    static String brief(List<ConsoleCommand> commands) {
        return Markdown.table(
                List.of("Command", "Meaning"),
                commands.stream()
                        .map(
                                command ->
                                        List.of(
                                                Markdown.code(command.syntax()),
                                                Markdown.plain(command.synopsis())))
                        .toList());
    }

    /** All that is known of those that begin with a word. */
    static String full(String firstWord, List<BundlePage> bundles) {
        List<List<String>> rows = new ArrayList<>();
        for (BundlePage bundle : bundles) {
            for (ConsoleCommand command : bundle.commands()) {
                if (command.firstWord().equals(firstWord)) {
                    rows.add(
                            List.of(
                                    Markdown.code(command.syntax()),
                                    Markdown.plain(command.synopsis() + "\n" + command.details()),
                                    bundle.link(2)));
                }
            }
        }
        rows.sort((a, b) -> a.getFirst().compareTo(b.getFirst()));
        return Markdown.table(List.of("Command", "Meaning", "From"), rows);
    }
}
