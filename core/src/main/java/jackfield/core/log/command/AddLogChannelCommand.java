// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.BadValueException;
import jackfield.config.Synopsis;
import jackfield.core.log.LogChannels;
import jackfield.core.log.LogFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code logger add channel}. */
@Component
@Command("logger add channel")
@Usage("<name> <levels>")
@Synopsis("Writes a log file until the exchange stops.")
public final class AddLogChannelCommand implements CliCommand {

    private final LogFiles files;

    @Activate
    public AddLogChannelCommand(@Reference LogFiles files) {
        this.files = files;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String name = arguments.at(0).orElseThrow();
        String levels = arguments.at(1).orElseThrow();
        if (files.channels().containsKey(name)) {
            return CliResult.failure("There is a channel '%s' already.".formatted(name));
        }
        try {
            LogChannels.levels(levels);
        } catch (BadValueException e) {
            return CliResult.failure(e.getMessage() + ".");
        }
        files.add(name, levels);
        return CliResult.of("The log goes to %s as well.".formatted(files.path(name)));
    }
}
