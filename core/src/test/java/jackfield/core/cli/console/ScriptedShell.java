// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import jackfield.cli.CliResult;
import jackfield.core.cli.Suggestion;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A shell that a test answers for. */
final class ScriptedShell implements Shell {

    private final Function<String, CliResult> answers;
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    ScriptedShell(Function<String, CliResult> answers) {
        this.answers = answers;
    }

    /** The exchange ends after so many lines. */
    ScriptedShell overAfter(int lines) {
        left.set(lines);
        return this;
    }

    @Override
    public CliResult run(String line) {
        left.decrementAndGet();
        return answers.apply(line);
    }

    @Override
    public List<Suggestion> complete(String begun) {
        return List.of();
    }

    @Override
    public boolean isOver() {
        return left.get() <= 0;
    }
}
