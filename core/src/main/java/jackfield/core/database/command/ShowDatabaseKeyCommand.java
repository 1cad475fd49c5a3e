// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.database.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.database.Database;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code database showkey}. */
@Component
@Command("database showkey")
@Usage("<key>")
@Synopsis("Lists a key of all families.")
public final class ShowDatabaseKeyCommand implements CliCommand {
    private final Database database;

    @Activate
    public ShowDatabaseKeyCommand(@Reference Database database) {
        this.database = database;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String end = "/" + arguments.words().getFirst();
        SortedMap<String, String> found = new TreeMap<>(database.entries("", ""));
        found.keySet().removeIf(path -> !path.endsWith(end));
        return Entries.listed(found);
    }
}
