// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.log.ConsoleLevels;
import jackfield.core.log.LogFeed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code logger mute}. */
@Component
@Command("logger mute")
@Synopsis("Shows no log in this console, or shows it again.")
public final class MuteCommand implements CliCommand {

    private final LogFeed feed;

    @Activate
    public MuteCommand(@Reference LogFeed feed) {
        this.feed = feed;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        ConsoleLevels levels = feed.ofCommand();
        levels.muted(!levels.muted());
        return CliResult.of(
                levels.muted() ? "The console is muted." : "The console shows the log.");
    }
}
