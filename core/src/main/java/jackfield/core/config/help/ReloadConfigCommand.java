// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.help;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.core.config.ConfigReload;
import jackfield.core.config.ReloadedFile;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code config reload}. */
@Component
@Command("config reload")
@Usage("<file>")
@Synopsis("Reads one configuration file again, for all who use it.")
public final class ReloadConfigCommand implements CliCommand {

    private final ConfigReload config;

    @Activate
    public ReloadConfigCommand(@Reference ConfigReload config) {
        this.config = config;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String file = arguments.at(0).orElse("");
        List<ReloadedFile> reloaded = config.reload(List.of(file));
        if (reloaded.isEmpty()) {
            return CliResult.failure(file + " is in no use that 'config list' knows.");
        }
        List<String> lines = new ArrayList<>();
        reloaded.forEach(one -> lines.add(one.toString()));
        reloaded.forEach(one -> one.problems().forEach(problem -> lines.add(problem.toString())));
        return CliResult.of(lines);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return config.files();
    }
}
