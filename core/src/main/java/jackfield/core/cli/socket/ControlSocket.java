// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import jackfield.cli.CliResult;
import jackfield.core.cli.CommandRouter;
import jackfield.core.cli.CommandTree;
import jackfield.core.cli.ConsoleSettings;
import jackfield.core.cli.gogo.CommandShell;
import jackfield.core.cli.gogo.GogoShell;
import jackfield.thread.Threads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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
public final class ControlSocket {

    private static final Logger log = LoggerFactory.getLogger(ControlSocket.class);

    private final CommandRouter router;
    private final CommandTree tree;
    private final GogoShell gogo;
    private final boolean withGogo;
    private final Path path;
    private final @Nullable ControlServer server;

    @Activate
    public ControlSocket(
            @Reference ConsoleSettings settings,
            @Reference Threads threads,
            @Reference CommandRouter router,
            @Reference CommandTree tree,
            @Reference GogoShell gogo) {
        this.router = router;
        this.tree = tree;
        this.gogo = gogo;
        withGogo = settings.gogoOverSocket();
        path = settings.socket();
        server = open(rights(settings), threads);
    }

    /** Without its socket the exchange still takes calls, so that is one line and no more. */
    private @Nullable ControlServer open(SocketRights rights, Threads threads) {
        try {
            return ControlServer.open(path, rights, threads.io(), this::shell);
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

    private Function<String, CliResult> shell() {
        if (!withGogo) {
            return new CommandShell(router, tree)::run;
        }
        CapturedGogo printed = new CapturedGogo();
        CommandShell shell =
                new CommandShell(
                        router, tree, gogo.open(InputStream.nullInputStream(), printed, printed));
        return line -> printed.with(shell.run(line));
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
