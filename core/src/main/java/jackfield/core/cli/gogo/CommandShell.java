// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.gogo;

import jackfield.cli.CliResult;
import jackfield.core.cli.CommandLine;
import jackfield.core.cli.CommandRouter;
import jackfield.core.cli.CommandTree;
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
        return gogo != null && isForGogo(gogo, line) ? gogo.run(text) : router.run(text);
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
