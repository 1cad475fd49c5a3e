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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code database deltree}. */
@Component
@Command("database deltree")
@Usage("<family> [<keytree>]")
@Synopsis("Removes a family, or a part of it, from the database.")
public final class DeleteDatabaseTreeCommand implements CliCommand {
    private final Database database;

    @Activate
    public DeleteDatabaseTreeCommand(@Reference Database database) {
        this.database = database;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        int removed = database.removeTree(arguments.words().getFirst(), arguments.at(1).orElse(""));
        return removed == 0
                ? CliResult.failure("Database entries do not exist.")
                : CliResult.of(removed + " database entries removed.");
    }
}
