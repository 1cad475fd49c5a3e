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
import jackfield.core.log.LogFeed;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core set debug}. */
@Component
@Command("core set debug")
@Usage("[{off|[atleast] <level>}]")
@Synopsis("Sets whether debug messages are made.")
@Details(
        """
        For all consoles and files; level 2 and above adds traces.
        """)
public final class SetDebugCommand implements CliCommand {

    private final LogFeed feed;

    @Activate
    public SetDebugCommand(@Reference LogFeed feed) {
        this.feed = feed;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        int before = feed.debug();
        Optional<Integer> wanted = Level.of(arguments, before);
        if (wanted.isEmpty()) {
            return Level.refused();
        }
        feed.debug(wanted.get());
        return CliResult.of(Level.said("Core debug", before, feed.debug()));
    }
}
