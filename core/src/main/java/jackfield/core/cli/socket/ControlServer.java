// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import jackfield.cli.CliResult;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accepts clients, each on a thread of its own. Thread-safe. */
final class ControlServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ControlServer.class);
    private static final int MOST_CLIENTS = 64;
    private static final int PATIENCE_SECONDS = 1;

    private final SocketFile file;
    private final Executor threads;
    private final ClientShells shells;
    private final Set<ControlClient> clients = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private ControlServer(SocketFile file, Executor threads, ClientShells shells) {
        this.file = file;
        this.threads = threads;
        this.shells = shells;
    }

    static ControlServer open(Path path, SocketRights rights, Executor threads, ClientShells shells)
            throws IOException {
        ControlServer server = new ControlServer(SocketFile.open(path, rights), threads, shells);
        threads.execute(server::accept);
        return server;
    }

    private void accept() {
        while (!closed) {
            try {
                admit(file.channel().accept());
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                log.error("The control socket accepts no more clients: {}", e.toString());
                return;
            }
        }
    }

    private void admit(SocketChannel channel) {
        if (clients.size() >= MOST_CLIENTS) {
            threads.execute(() -> ControlClient.refuse(channel, crowded()));
            return;
        }
        ControlClient client = new ControlClient(channel, shells, threads);
        clients.add(client);
        threads.execute(() -> serve(client));
        if (closed) {
            client.close();
        }
    }

    private void serve(ControlClient client) {
        try {
            client.run();
        } finally {
            clients.remove(client);
        }
    }

    private static CliResult crowded() {
        return CliResult.failure("There are " + MOST_CLIENTS + " consoles already; close one.");
    }

    /** Gives the commands that run a moment to answer: one of them may be what stops the exchange. */
    @Override
    public void close() throws IOException {
        closed = true;
        file.close();
        clients.forEach(ControlClient::finish);
        CompletableFuture<Void> allGone =
                CompletableFuture.allOf(
                        clients.stream()
                                .map(ControlClient::gone)
                                .toArray(CompletableFuture<?>[]::new));
        try {
            allGone.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            log.debug("Commands are cut off by the end of the control socket.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        clients.forEach(ControlClient::close);
    }
}
