// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.core.log.LogFiles;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code logger remove channel}. */
@Component
@Command("logger remove channel")
@Usage("<name>")
@Synopsis("Ends a log file that a command began.")
public final class RemoveLogChannelCommand implements CliCommand {

    private final LogFiles files;

    @Activate
    public RemoveLogChannelCommand(@Reference LogFiles files) {
        this.files = files;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String name = arguments.at(0).orElseThrow();
        return files.remove(name)
                ? CliResult.of("The log goes to %s no more.".formatted(name))
                : CliResult.failure("No command has added a channel '%s'.".formatted(name));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return List.copyOf(files.channels().keySet());
    }
}
