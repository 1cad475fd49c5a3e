// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.log.LogFeed;
import jackfield.core.log.LogKind;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code logger show levels}. */
@Component
@Command("logger show levels")
@Synopsis("Lists the kinds of log lines.")
public final class ShowLevelsCommand implements CliCommand {

    private final LogFeed feed;

    @Activate
    public ShowLevelsCommand(@Reference LogFeed feed) {
        this.feed = feed;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> lines = new ArrayList<>();
        for (LogKind kind : LogKind.values()) {
            lines.add(kind.name());
        }
        lines.add("Verbose messages up to %d.".formatted(feed.ofCommand().verbose()));
        return CliResult.of(lines);
    }
}
