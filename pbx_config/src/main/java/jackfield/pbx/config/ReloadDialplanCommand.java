// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.ConfigProblem;
import jackfield.config.Synopsis;
import jackfield.pbx.config.ExtensionsFile.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code dialplan reload}. */
@Component
@Command("dialplan reload")
@Synopsis("Reads extensions.conf again.")
public final class ReloadDialplanCommand implements CliCommand {

    private final ExtensionsFile file;
    private final ApplicationCheck applications;

    @Activate
    public ReloadDialplanCommand(
            @Reference ExtensionsFile file, @Reference ApplicationCheck applications) {
        this.file = file;
        this.applications = applications;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Optional<Loaded> loaded = file.reload();
        if (loaded.isEmpty()) {
            return CliResult.failure(
                    "extensions.conf cannot be read; the dialplan stays as it was.");
        }
        List<ConfigProblem> problems = new ArrayList<>(loaded.get().problems());
        problems.addAll(applications.report());
        List<String> lines =
                new ArrayList<>(problems.stream().map(ConfigProblem::toString).toList());
        lines.add(
                "Dialplan reloaded: %s in %s."
                        .formatted(
                                count(loaded.get().text().extensions(), "extension"),
                                count(loaded.get().text().contexts().size(), "context")));
        return CliResult.of(lines);
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
