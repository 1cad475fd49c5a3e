// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show help}: what can be typed. */
@Component
@Command("core show help")
@Usage("[<command>...]")
@Synopsis("Lists the commands, or shows how to use one.")
@Details(
        """
        With the beginning of a command, lists the commands that begin so. If
        only one does, shows its usage.""")
public final class ShowHelpCommand implements CliCommand {

    private final CommandTree tree;

    @Activate
    public ShowHelpCommand(@Reference CommandTree tree) {
        this.tree = tree;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return HelpLookup.of(tree.current(), arguments.words());
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return Completion.wordsAfter(tree.current(), arguments.words());
    }
}
