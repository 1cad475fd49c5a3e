// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.config.ConfigReload;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code logger reload}. */
@Component
@Command("logger reload")
@Synopsis("Reads logger.conf again.")
public final class ReloadLoggerCommand implements CliCommand {

    private final ConfigReload config;

    @Activate
    public ReloadLoggerCommand(@Reference ConfigReload config) {
        this.config = config;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        config.reload(List.of("logger.conf"));
        return CliResult.of("logger.conf has been read; 'config problems' names its mistakes.");
    }
}
