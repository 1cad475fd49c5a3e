// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.clialiases;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Commands;
import java.util.ArrayList;
import java.util.List;

/** Runs the command that an alias stands for; what is typed behind the alias comes behind the command. */
final class AliasCommand implements CliCommand {

    private final Commands commands;
    private final List<String> words;

    AliasCommand(Commands commands, List<String> words) {
        this.commands = commands;
        this.words = List.copyOf(words);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> all = new ArrayList<>(words);
        all.addAll(arguments.words());
        return commands.run(all);
    }
}
