// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import jackfield.cli.CliResult;
import jackfield.core.cli.console.LineSource.Input;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads lines and runs them until the console is left. Leaving the console of the exchange itself
 * means stopping the exchange; somebody at a terminal is asked first. Confined to the console's thread.
 */
final class ConsoleLoop {

    static final String PROMPT = "jackfield*CLI> ";

    private static final Logger log = LoggerFactory.getLogger(ConsoleLoop.class);
    private static final String QUESTION = "Stop the exchange and hang up all calls? [y/N] ";
    private static final String STOP = "core stop now";
    private static final Set<String> LEAVE = Set.of("exit", "quit");

    private final LineSource lines;
    private final Function<String, CliResult> shell;
    private final Executor commands;

    ConsoleLoop(LineSource lines, Function<String, CliResult> shell, Executor commands) {
        this.lines = lines;
        this.shell = shell;
        this.commands = commands;
    }

    void run() throws IOException, InterruptedException {
        boolean open = true;
        while (open && !Thread.currentThread().isInterrupted()) {
            open =
                    switch (lines.read(PROMPT)) {
                        case Input.Line line -> take(line.text().strip());
                        case Input.Interrupt interrupt -> hint(interrupt);
                        case Input.End end -> lines.interactive() && leave();
                    };
        }
    }

    /** Answers whether the console stays open. */
    private boolean take(String line) throws IOException, InterruptedException {
        if (LEAVE.contains(line.toLowerCase(Locale.ROOT))) {
            return leave();
        }
        if (!line.isEmpty()) {
            execute(line);
        }
        return true;
    }

    private boolean leave() throws IOException, InterruptedException {
        if (lines.interactive() && !agreed()) {
            return true;
        }
        return execute(STOP).filter(result -> !result.failed()).isEmpty();
    }

    private boolean agreed() throws IOException {
        return lines.read(QUESTION) instanceof Input.Line line
                && Set.of("y", "yes").contains(line.text().strip().toLowerCase(Locale.ROOT));
    }

    private boolean hint(Input.Interrupt interrupt) {
        if (interrupt.onEmpty()) {
            lines.print("Ctrl-C clears a line; '" + STOP + "' stops the exchange.");
        }
        return true;
    }

    /** Waits for the command, or until Ctrl-C; empty if nobody waited for its end. */
    private Optional<CliResult> execute(String line) throws InterruptedException {
        FutureTask<CliResult> command = new FutureTask<>(() -> shell.apply(line));
        lines.onInterrupt(Optional.of(() -> command.cancel(true)));
        try {
            commands.execute(command);
            CliResult result = command.get();
            result.lines().forEach(lines::print);
            return Optional.of(result);
        } catch (CancellationException e) {
            lines.print("Interrupted.");
        } catch (ExecutionException e) {
            log.error("A line of the console failed.", e.getCause());
            lines.print("The line failed; see the log.");
        } finally {
            lines.onInterrupt(Optional.empty());
        }
        return Optional.empty();
    }
}
