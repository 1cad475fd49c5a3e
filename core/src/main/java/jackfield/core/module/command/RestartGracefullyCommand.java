// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.instance.Setting;
import jackfield.core.module.GracefulStop;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core restart gracefully}. */
@Component
@Command("core restart gracefully")
@Synopsis("Takes no new calls, and restarts when the last one has ended.")
public final class RestartGracefullyCommand implements CliCommand {

    private final GracefulStop stop;

    @Activate
    public RestartGracefullyCommand(@Reference GracefulStop stop) {
        this.stop = stop;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        stop.begin(true, Setting.RESTART);
        return CliResult.of(
                "No new calls are taken; Jackfield restarts when the last one has ended.",
                "'core abort shutdown' takes it back.");
    }
}
