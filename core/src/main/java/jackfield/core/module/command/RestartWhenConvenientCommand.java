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

/** {@code core restart when convenient}. */
@Component
@Command("core restart when convenient")
@Synopsis("Restarts as soon as there are no calls.")
public final class RestartWhenConvenientCommand implements CliCommand {

    private final GracefulStop stop;

    @Activate
    public RestartWhenConvenientCommand(@Reference GracefulStop stop) {
        this.stop = stop;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        stop.begin(false, Setting.RESTART);
        return CliResult.of(
                "Jackfield restarts as soon as there are no calls; new ones are taken.",
                "'core abort shutdown' takes it back.");
    }
}
