// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code help}: the short name of {@code core show help}. */
@Component
@Command("help")
@Usage("[<command>...]")
@Synopsis("Short for 'core show help'.")
public final class HelpCommand implements CliCommand {

    private final CommandTree tree;

    @Activate
    public HelpCommand(@Reference CommandTree tree) {
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
