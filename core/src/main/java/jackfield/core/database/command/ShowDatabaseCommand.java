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

/** {@code database show}. */
@Component
@Command("database show")
@Usage("[<family> [<keytree>]]")
@Synopsis("Lists the database, a family, or a part of it.")
public final class ShowDatabaseCommand implements CliCommand {
    private final Database database;

    @Activate
    public ShowDatabaseCommand(@Reference Database database) {
        this.database = database;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return Entries.listed(
                database.entries(arguments.at(0).orElse(""), arguments.at(1).orElse("")));
    }
}
