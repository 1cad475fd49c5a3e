// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.core.log.ConsoleLevels;
import jackfield.core.log.LogFeed;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core set verbose}. */
@Component
@Command("core set verbose")
@Usage("[{off|[atleast] <level>}]")
@Synopsis("Sets how much of the log this console shows.")
@Details(
        """
        Level 1 shows notices, 3 what happens to calls step by step. A console of its own has a level of
        its own; a command by -rx sets that of the screen, which files of the log without a level follow.
        """)
public final class SetVerboseCommand implements CliCommand {

    private final LogFeed feed;

    @Activate
    public SetVerboseCommand(@Reference LogFeed feed) {
        this.feed = feed;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        ConsoleLevels levels = feed.ofCommand();
        int before = levels.verbose();
        Optional<Integer> wanted = Level.of(arguments, before);
        if (wanted.isEmpty()) {
            return Level.refused();
        }
        levels.verbose(wanted.get());
        return CliResult.of(Level.said("Console verbose", before, wanted.get()));
    }
}
