// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.module.GracefulStop;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core abort shutdown}. */
@Component
@Command("core abort shutdown")
@Synopsis("Takes a graceful stop back.")
public final class AbortShutdownCommand implements CliCommand {

    private final GracefulStop stop;

    @Activate
    public AbortShutdownCommand(@Reference GracefulStop stop) {
        this.stop = stop;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return stop.abort()
                ? CliResult.of("Calls are taken again.")
                : CliResult.failure("No stop is waiting.");
    }
}
