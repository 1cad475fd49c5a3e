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

/** {@code database del}. */
@Component
@Command("database del")
@Usage("<family> <key>")
@Synopsis("Removes a value from the database.")
public final class DeleteDatabaseCommand implements CliCommand {
    private final Database database;

    @Activate
    public DeleteDatabaseCommand(@Reference Database database) {
        this.database = database;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return database.remove(arguments.words().get(0), arguments.words().get(1))
                ? CliResult.of("Database entry removed.")
                : CliResult.failure("Database entry does not exist.");
    }
}
