// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.gogo;

import jackfield.cli.CliResult;
import jackfield.core.cli.CommandLine;
import jackfield.core.cli.CommandRouter;
import jackfield.core.cli.CommandTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one console types into: our own commands first, then Gogo if the console has it. Confined to
 * one command at a time.
 */
public final class CommandShell {

    private final CommandRouter router;
    private final CommandTree tree;
    private final @Nullable GogoSession gogo;

    /** A shell for our own commands alone. */
    public CommandShell(CommandRouter router, CommandTree tree) {
        this(router, tree, null);
    }

    public CommandShell(CommandRouter router, CommandTree tree, @Nullable GogoSession gogo) {
        this.router = router;
        this.tree = tree;
        this.gogo = gogo;
    }

    public CliResult run(String text) {
        CommandLine line = CommandLine.parse(text);
        if (gogo != null) {
            return isForGogo(gogo, line) ? gogo.run(text) : router.run(text);
        }
        CliResult result = router.run(text);
        return result.failed() && line.pipe() >= 0 ? explained(result) : result;
    }

    private static CliResult explained(CliResult result) {
        List<String> lines = new ArrayList<>(result.lines());
        lines.add(
                "Pipes work in the exchange's own console, and here with gogo = yes in asterisk.conf.");
        return new CliResult.Lines(lines, true);
    }

    private boolean isForGogo(GogoSession session, CommandLine line) {
        if (line.words().isEmpty()) {
            return false;
        }
        if (line.pipe() >= 0) {
            return true;
        }
        return !tree.current().firstWords().contains(line.words().getFirst())
                && !router.knows(line.words())
                && session.accepts(line.words());
    }
}
