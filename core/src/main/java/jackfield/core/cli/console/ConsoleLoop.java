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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads lines and runs them until the console is left or the exchange has ended. Confined to the
 * console's thread.
 */
public final class ConsoleLoop {

    public static final String PROMPT = "jackfield*CLI> ";

    /** Leaving the console of the exchange itself. */
    public static final Leaving STOPPING =
            new Leaving.WithTheExchange(
                    "core stop now", "Stop the exchange and hang up all calls? [y/N] ");

    private static final Logger log = LoggerFactory.getLogger(ConsoleLoop.class);
    private static final Set<String> LEAVE = Set.of("exit", "quit");

    private final LineSource lines;
    private final Shell shell;
    private final Leaving leaving;
    private final Executor commands;

    public ConsoleLoop(LineSource lines, Shell shell, Leaving leaving, Executor commands) {
        this.lines = lines;
        this.shell = shell;
        this.leaving = leaving;
        this.commands = commands;
    }

    public void run() throws IOException, InterruptedException {
        boolean open = true;
        while (open && !shell.isOver() && !Thread.currentThread().isInterrupted()) {
            Input input = lines.read(PROMPT);
            open = !shell.isOver() && take(input);
        }
    }

    /** Answers whether the console stays open. */
    private boolean take(Input input) throws IOException, InterruptedException {
        return switch (input) {
            case Input.Line line -> take(line.text().strip());
            case Input.Interrupt interrupt -> hint(interrupt);
            case Input.End end -> lines.interactive() && leave();
        };
    }

    private boolean take(String line) throws IOException, InterruptedException {
        if (LEAVE.contains(line.toLowerCase(Locale.ROOT))) {
            return leave();
        }
        if (line.startsWith("!")) {
            lines.hand(line.substring(1).strip());
        } else if (!line.isEmpty()) {
            execute(line);
        }
        return true;
    }

    private boolean leave() throws IOException, InterruptedException {
        return switch (leaving) {
            case Leaving.Alone alone -> false;
            case Leaving.WithTheExchange end -> {
                boolean agreed = !lines.interactive() || end.isAgreed(lines);
                yield !agreed
                        || execute(end.command()).filter(result -> !result.failed()).isEmpty();
            }
        };
    }

    private boolean hint(Input.Interrupt interrupt) {
        if (interrupt.onEmpty()) {
            lines.print(
                    switch (leaving) {
                        case Leaving.Alone alone ->
                                "Ctrl-C clears a line; 'exit' leaves this console.";
                        case Leaving.WithTheExchange end ->
                                "Ctrl-C clears a line; '" + end.command() + "' stops the exchange.";
                    });
        }
        return true;
    }

    /** Waits for the command, or until Ctrl-C; empty if nobody waited for its end. */
    private Optional<CliResult> execute(String line) throws InterruptedException {
        FutureTask<CliResult> command = new FutureTask<>(() -> shell.run(line));
        lines.onInterrupt(Optional.of(() -> command.cancel(true)));
        try {
            commands.execute(command);
            CliResult result = command.get();
            lines.show(result.lines());
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
