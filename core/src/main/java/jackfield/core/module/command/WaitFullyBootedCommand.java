// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.module.ModuleLoader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core waitfullybooted}. */
@Component
@Command("core waitfullybooted")
@Synopsis("Waits until all modules have been brought up.")
public final class WaitFullyBootedCommand implements CliCommand {

    private final ModuleLoader loader;

    @Activate
    public WaitFullyBootedCommand(@Reference ModuleLoader loader) {
        this.loader = loader;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return loader.awaitBoot()
                ? CliResult.of("Jackfield has fully booted.")
                : CliResult.failure("Jackfield is not going to start; its log says why.");
    }
}
