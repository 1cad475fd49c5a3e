// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher.remote;

import jackfield.core.cli.console.ConsoleLoop;
import jackfield.core.cli.console.ConsoleStyle;
import jackfield.core.cli.console.Leaving;
import jackfield.core.cli.console.LineSource;
import jackfield.core.cli.console.PlainLines;
import jackfield.core.cli.console.SystemTerminal;
import jackfield.core.cli.console.TerminalLines;
import jackfield.core.log.LogListener;
import jackfield.launcher.remote.ExchangeSocket.NotConnectedException;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;

/** {@code jackfield -r}: a console of an exchange that runs, on this terminal. Confined to its caller. */
public final class RemoteSession {

    private static final int FAILED = 1;
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Wishes wishes;
    private final PrintStream out;
    private final PrintStream errors;

    /**
     * What was asked for on the command line.
     *
     * @param socket of the exchange
     * @param verbose level of verbose messages
     * @param reconnecting connect again when the exchange has gone
     * @param log whether to show the log
     * @param style of the console
     */
    public record Wishes(
            Path socket, int verbose, boolean reconnecting, boolean log, ConsoleStyle style) {}

    public RemoteSession(Wishes wishes) {
        this(wishes, System.out, System.err);
    }

    RemoteSession(Wishes wishes, PrintStream out, PrintStream errors) {
        this.wishes = wishes;
        this.out = out;
        this.errors = errors;
    }

    /**
     * Until it is left or the exchange goes.
     *
     * @return the status to exit with: 1 if no exchange is there or it went without a word
     */
    public int run() {
        try {
            boolean again = attempt();
            while (again) {
                again = await() && attempt();
            }
            return status;
        } catch (InterruptedException e) {
            return FAILED;
        }
    }

    private int status;
    private boolean waited;

    /** Answers whether to connect again. */
    private boolean attempt() throws InterruptedException {
        try (SocketChannel channel = ExchangeSocket.connect(wishes.socket());
                RemoteShell shell = RemoteShell.greet(channel, wishes.verbose())) {
            waited = false;
            status = 0;
            return !isLeft(shell) && ended(shell);
        } catch (NotConnectedException | IOException e) {
            if (!waited) {
                errors.println(e.getMessage());
            }
            status = FAILED;
            return wishes.reconnecting();
        }
    }

    private boolean ended(RemoteShell shell) {
        out.println(shell.farewell().orElse("The exchange went away without a word."));
        status = shell.farewell().isPresent() ? 0 : FAILED;
        return wishes.reconnecting();
    }

    private boolean await() throws InterruptedException {
        if (!waited) {
            out.println("Waiting for the exchange to come back; Ctrl-C ends it.");
            waited = true;
        }
        return !new CountDownLatch(1).await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Answers whether it was left; if not, the exchange has gone. */
    private boolean isLeft(RemoteShell shell) throws IOException, InterruptedException {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            LineSource plain = new PlainLines(System.in, out);
            boolean wanted = wishes.log() && wishes.verbose() > 0;
            LogListener shown = (kind, line) -> plain.print(line);
            return isLeft(plain, shell, wanted ? shown : (kind, line) -> {});
        }
        Terminal terminal = SystemTerminal.open();
        try (TerminalLines lines =
                new TerminalLines(
                        terminal, shell::complete, SystemTerminal.history(), wishes.style())) {
            lines.print("Connected to " + shell.program() + ".");
            lines.print("'core show help' lists the commands, 'exit' leaves this console alone.");
            return isLeft(lines, shell, wishes.log() ? lines::log : (kind, line) -> {});
        }
    }

    /** The exchange may go while a line is being typed: then nothing more will be typed. */
    private static boolean isLeft(LineSource lines, RemoteShell shell, LogListener log)
            throws IOException, InterruptedException {
        Thread console = Thread.currentThread();
        CountDownLatch left = new CountDownLatch(1);
        Thread listening =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    shell.listen(log);
                                    if (left.getCount() > 0) {
                                        console.interrupt();
                                    }
                                });
        try {
            new ConsoleLoop(
                            lines,
                            shell,
                            new Leaving.Alone(),
                            task -> Thread.ofVirtual().start(task))
                    .run();
            return !shell.isOver();
        } catch (InterruptedException e) {
            if (!shell.isOver()) {
                throw e;
            }
            return false;
        } finally {
            left.countDown();
            if (!shell.isOver()) {
                shell.close();
            }
            listening.join(Duration.ofMillis(500));
            Thread.interrupted(); // what the listener may have done to us
        }
    }
}
