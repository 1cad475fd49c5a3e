// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.help;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.ConfigStore;
import jackfield.config.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code config problems}: everything found wrong when the files were read last. */
@Component
@Command("config problems")
@Synopsis("Lists what was found wrong in the configuration files.")
public final class ConfigProblemsCommand implements CliCommand {

    private final ConfigStore config;

    @Activate
    public ConfigProblemsCommand(@Reference ConfigStore config) {
        this.config = config;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<ConfigProblem> problems = config.problems();
        List<String> lines = new ArrayList<>();
        for (ConfigProblem problem : problems) {
            lines.add("%-8s%s".formatted(word(problem.severity()), problem));
        }
        lines.add(
                count(problems, Severity.ERROR, "error")
                        + ", "
                        + count(problems, Severity.WARNING, "warning")
                        + ", "
                        + count(problems, Severity.NOTE, "note"));
        return CliResult.of(lines);
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String count(List<ConfigProblem> problems, Severity severity, String word) {
        long number = problems.stream().filter(one -> one.severity() == severity).count();
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
