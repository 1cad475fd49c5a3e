// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import jackfield.cli.CliResult;
import jackfield.core.cli.CommandLine;
import jackfield.core.cli.Completion;
import jackfield.core.cli.Suggestion;
import jackfield.core.cli.gogo.CommandShell;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The exchange of this very process. Thread-safe, one command at a time. */
final class LocalShell implements Shell {

    private final CommandShell commands;
    private final Completion completion;
    private final BooleanSupplier over;

    LocalShell(CommandShell commands, Completion completion, BooleanSupplier over) {
        this.commands = commands;
        this.completion = completion;
        this.over = over;
    }

    @Override
    public CliResult run(String line) {
        return commands.run(line);
    }

    @Override
    public List<Suggestion> complete(String begun) {
        return completion.complete(CommandLine.parse(begun));
    }

    @Override
    public boolean isOver() {
        return over.getAsBoolean();
    }
}
