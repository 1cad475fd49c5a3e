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

/** {@code database get}. */
@Component
@Command("database get")
@Usage("<family> <key>")
@Synopsis("Shows one value of the database.")
public final class GetDatabaseCommand implements CliCommand {
    private final Database database;

    @Activate
    public GetDatabaseCommand(@Reference Database database) {
        this.database = database;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return database.get(arguments.words().get(0), arguments.words().get(1))
                .map(value -> CliResult.of("Value: " + value))
                .orElseGet(() -> CliResult.failure("Database entry not found."));
    }
}
