// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.module.ModuleReload;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core reload}. */
@Component
@Command("core reload")
@Synopsis("Reads all configuration again.")
public final class ReloadCommand implements CliCommand {

    private final ModuleReload reload;

    @Activate
    public ReloadCommand(@Reference ModuleReload reload) {
        this.reload = reload;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return ReloadModuleCommand.all(reload);
    }
}
