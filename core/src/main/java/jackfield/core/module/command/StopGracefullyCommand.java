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

/** {@code core stop gracefully}. */
@Component
@Command("core stop gracefully")
@Synopsis("Takes no new calls, and stops when the last one has ended.")
public final class StopGracefullyCommand implements CliCommand {

    private final GracefulStop stop;

    @Activate
    public StopGracefullyCommand(@Reference GracefulStop stop) {
        this.stop = stop;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        stop.begin(true, 0);
        return CliResult.of(
                "No new calls are taken; Jackfield stops when the last one has ended.",
                "'core abort shutdown' takes it back.");
    }
}
