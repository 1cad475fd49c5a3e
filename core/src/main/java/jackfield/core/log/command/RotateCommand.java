// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.log.LogFiles;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code logger rotate}. */
@Component
@Command("logger rotate")
@Synopsis("Renames the files of the log and begins new ones.")
public final class RotateCommand implements CliCommand {

    private final LogFiles files;

    @Activate
    public RotateCommand(@Reference LogFiles files) {
        this.files = files;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        try {
            files.rotate();
            return CliResult.of("The files of the log begin anew.");
        } catch (IOException e) {
            return CliResult.failure("A file cannot be renamed: " + e.getMessage());
        }
    }
}
