// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import jackfield.cli.CliResult;
import jackfield.core.cli.CommandLine;
import jackfield.core.cli.CommandRouter;
import jackfield.core.cli.CommandTree;
import jackfield.core.cli.Completion;
import jackfield.core.cli.ConsoleSettings;
import jackfield.core.cli.Suggestion;
import jackfield.core.cli.gogo.CommandShell;
import jackfield.core.cli.gogo.GogoShell;
import jackfield.core.log.ConsoleLevels;
import jackfield.core.log.LogFeed;
import jackfield.core.log.LogListener;
import jackfield.core.module.Shutdown;
import jackfield.thread.Threads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The control socket of this instance. Opens with the core, before any module is loaded, so that a
 * client can wait for the rest. Thread-safe.
 */
@Component(service = ControlSocket.class, immediate = true)
public final class ControlSocket implements ClientShells {

    private static final Logger log = LoggerFactory.getLogger(ControlSocket.class);

    private final CommandRouter router;
    private final CommandTree tree;
    private final GogoShell gogo;
    private final Completion completion;
    private final LogFeed feed;
    private final Shutdown shutdown;
    private final String program;
    private final boolean withGogo;
    private final Path path;
    private final @Nullable ControlServer server;

    @Activate
    public ControlSocket(
            @Reference ConsoleSettings settings,
            @Reference Threads threads,
            @Reference CommandRouter router,
            @Reference CommandTree tree,
            @Reference GogoShell gogo,
            @Reference Completion completion,
            @Reference LogFeed feed,
            @Reference Shutdown shutdown) {
        this.router = router;
        this.tree = tree;
        this.gogo = gogo;
        this.completion = completion;
        this.feed = feed;
        this.shutdown = shutdown;
        program = settings.version();
        withGogo = settings.gogoOverSocket();
        path = settings.socket();
        server = open(rights(settings), threads);
    }

    /** Without its socket the exchange still takes calls, so that is one line and no more. */
    private @Nullable ControlServer open(SocketRights rights, Threads threads) {
        try {
            return ControlServer.open(path, rights, threads.io(), this);
        } catch (IOException e) {
            log.error("The control socket {} cannot be opened: {}", path, e.getMessage());
            return null;
        }
    }

    private static SocketRights rights(ConsoleSettings settings) {
        return SocketRights.of(
                settings.file("astctlpermissions"),
                settings.file("astctlowner"),
                settings.file("astctlgroup"));
    }

    @Override
    public ClientShell open() {
        if (!withGogo) {
            return completing(new CommandShell(router, tree)::run);
        }
        CapturedGogo printed = new CapturedGogo();
        CommandShell shell =
                new CommandShell(
                        router, tree, gogo.open(InputStream.nullInputStream(), printed, printed));
        return completing(line -> printed.with(shell.run(line)));
    }

    private ClientShell completing(Function<String, CliResult> commands) {
        return new ClientShell() {
            @Override
            public CliResult run(String line) {
                return commands.apply(line);
            }

            @Override
            public List<Suggestion> complete(String begun) {
                return completion.complete(CommandLine.parse(begun));
            }
        };
    }

    @Override
    public String program() {
        return program;
    }

    @Override
    public Runnable listen(ConsoleLevels levels, LogListener listener) {
        return feed.listen(levels, listener);
    }

    @Override
    public boolean isStopping() {
        return shutdown.isStopping();
    }

    @Deactivate
    void deactivate() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            log.warn("The control socket {} was not removed: {}", path, e.getMessage());
        }
    }
}
