// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import jackfield.core.cli.CommandLine;
import jackfield.core.cli.CommandRouter;
import jackfield.core.cli.CommandTree;
import jackfield.core.cli.Completion;
import jackfield.core.cli.ConsoleSettings;
import jackfield.core.cli.gogo.CommandShell;
import jackfield.core.cli.gogo.GogoSession;
import jackfield.core.cli.gogo.GogoShell;
import jackfield.core.log.LogFeed;
import jackfield.core.module.ModuleLoader;
import jackfield.core.module.Shutdown;
import jackfield.thread.Threads;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The console of {@code jackfield -c}. Does nothing where the launcher asked for none. Thread-safe. */
@Component(service = ForegroundConsole.class, immediate = true)
public final class ForegroundConsole {

    private static final Logger log = LoggerFactory.getLogger(ForegroundConsole.class);
    private static final int PATIENCE_MILLIS = 500;

    private final ConsoleSettings settings;
    private final Threads threads;
    private final CommandRouter router;
    private final CommandTree tree;
    private final Completion completion;
    private final GogoShell gogo;
    private final LogFeed feed;
    private final Shutdown shutdown;
    private final ModuleLoader loader;
    private final @Nullable Thread thread;

    @Activate
    public ForegroundConsole(
            @Reference ConsoleSettings settings,
            @Reference Threads threads,
            @Reference CommandRouter router,
            @Reference CommandTree tree,
            @Reference Completion completion,
            @Reference GogoShell gogo,
            @Reference LogFeed feed,
            @Reference Shutdown shutdown,
            @Reference ModuleLoader loader) {
        this.settings = settings;
        this.threads = threads;
        this.router = router;
        this.tree = tree;
        this.completion = completion;
        this.gogo = gogo;
        this.feed = feed;
        this.shutdown = shutdown;
        this.loader = loader;
        thread = settings.foreground() ? threads.platform("console").newThread(this::run) : null;
        if (thread != null) {
            thread.start();
        }
    }

    private void run() {
        try {
            if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()) {
                runOnTerminal();
            } else {
                runPlain();
            }
        } catch (IOException e) {
            log.error("The console ends: {}", e.toString());
        } catch (InterruptedException e) {
            log.debug("The console ends with the exchange.");
        }
    }

    /** Lines that are there before the modules are wait for them; nobody looks at a screen meanwhile. */
    private void runPlain() throws IOException, InterruptedException {
        loader.awaitBoot();
        PrintStream out = System.out;
        GogoSession session = gogo.open(System.in, out, System.err);
        try {
            loop(new PlainLines(System.in, out), session).run();
        } finally {
            session.close();
        }
    }

    private void runOnTerminal() throws IOException, InterruptedException {
        Terminal terminal = SystemTerminal.open();
        ConsoleStyle style = new ConsoleStyle(settings.colors(), !settings.quiet());
        try (TerminalLines lines =
                        new TerminalLines(
                                terminal,
                                begun -> completion.complete(CommandLine.parse(begun)),
                                SystemTerminal.history(),
                                style);
                GogoSession session =
                        gogo.open(terminal.input(), terminal.output(), terminal.output())) {
            session.put(".terminal", terminal);
            Runnable giveBack = feed.takeScreen(lines::log);
            try {
                greet(lines);
                loop(lines, session).run();
            } finally {
                giveBack.run();
            }
        }
    }

    private void greet(LineSource lines) {
        lines.print(settings.version() + ", the console of the exchange itself.");
        lines.print("'core show help' lists the commands, Tab completes a word.");
        lines.print("'core stop now' stops the exchange; Ctrl-C only clears the line.");
    }

    private ConsoleLoop loop(LineSource lines, GogoSession session) {
        Shell shell =
                new LocalShell(
                        new CommandShell(router, tree, session), completion, shutdown::isStopping);
        return new ConsoleLoop(lines, shell, ConsoleLoop.STOPPING, threads.io());
    }

    /** Waits for the terminal to be put in order, but never long: reading a file cannot be interrupted. */
    @Deactivate
    void deactivate() {
        if (thread == null || thread == Thread.currentThread()) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
