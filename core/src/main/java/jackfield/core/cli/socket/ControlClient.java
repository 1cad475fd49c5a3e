// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import jackfield.cli.CliResult;
import jackfield.core.cli.socket.RequestReader.Request;
import jackfield.core.log.ConsoleLevels;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection: answers one line after the other until the client goes. Its thread may wait for as
 * long as the client likes; nobody else waits for it.
 */
final class ControlClient implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(ControlClient.class);

    private final SocketChannel channel;
    private final ClientShells shells;
    private final ClientShell shell;
    private final Executor threads;
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private volatile boolean busy;
    private volatile boolean last;
    private volatile @Nullable ConsoleConversation console;

    ControlClient(SocketChannel channel, ClientShells shells, Executor threads) {
        this.channel = channel;
        this.shells = shells;
        this.shell = shells.open();
        this.threads = threads;
    }

    /** Completed when the connection is closed. */
    CompletableFuture<Void> gone() {
        return gone;
    }

    @Override
    public void run() {
        try (channel) {
            serve();
        } catch (IOException e) {
            log.debug("A client of the control socket is gone: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            gone.complete(null);
        }
    }

    private void serve() throws IOException, InterruptedException {
        RequestReader requests =
                new RequestReader(new BufferedInputStream(Channels.newInputStream(channel)));
        OutputStream out = Channels.newOutputStream(channel);
        while (!last) {
            Optional<Request> request = requests.next();
            if (request.isEmpty()) {
                return;
            }
            if (request.get() instanceof Request.Line(String text)
                    && text.startsWith(ConsoleProtocol.HELLO)) {
                converse(requests, out, text.substring(ConsoleProtocol.HELLO.length()));
                return;
            }
            busy = true;
            out.write(frame(answer(request.get())));
            busy = false;
        }
    }

    private void converse(RequestReader requests, OutputStream out, String verbose)
            throws IOException, InterruptedException {
        ConsoleConversation conversation =
                new ConsoleConversation(
                        requests,
                        new Outbox(new BufferedOutputStream(out)),
                        shell,
                        shells,
                        threads,
                        new ConsoleLevels(
                                verbose.matches("\\d{1,4}") ? Integer.parseInt(verbose) : 0,
                                false,
                                false),
                        this::close);
        console = conversation;
        conversation.hold();
    }

    private CliResult answer(Request request) {
        return switch (request) {
            case Request.Line line -> shell.run(line.text());
            case Request.Bad bad -> {
                last |= bad.last();
                yield CliResult.failure(bad.reason());
            }
        };
    }

    /** Answers without having been asked, and closes. */
    static void refuse(SocketChannel channel, CliResult result) {
        try (channel) {
            Channels.newOutputStream(channel).write(frame(result));
        } catch (IOException e) {
            log.debug("A client of the control socket is gone: {}", e.toString());
        }
    }

    /** The lines, then a zero byte, the outcome as a digit, and a line feed. */
    static byte[] frame(CliResult result) {
        StringBuilder answer = new StringBuilder();
        result.lines().forEach(line -> answer.append(line).append('\n'));
        answer.append('\0').append(result.failed() ? '1' : '0').append('\n');
        return answer.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Lets a command that runs finish its answer, and closes at once what is idle. */
    void finish() {
        last = true;
        ConsoleConversation conversation = console;
        if (conversation != null) {
            conversation.finish();
        } else if (!busy) {
            close();
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            log.debug("Closing a client of the control socket failed: {}", e.toString());
        }
    }
}
