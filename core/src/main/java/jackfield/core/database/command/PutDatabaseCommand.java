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

/** {@code database put}. */
@Component
@Command("database put")
@Usage("<family> <key> <value>")
@Synopsis("Sets a value of the database.")
public final class PutDatabaseCommand implements CliCommand {
    private final Database database;

    @Activate
    public PutDatabaseCommand(@Reference Database database) {
        this.database = database;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        database.put(arguments.words().get(0), arguments.words().get(1), arguments.words().get(2));
        return CliResult.of("Updated database successfully");
    }
}
