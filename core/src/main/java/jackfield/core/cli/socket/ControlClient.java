// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import jackfield.cli.CliResult;
import jackfield.core.cli.socket.RequestReader.Request;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection: answers one line after the other until the client goes. Its thread may wait for as
 * long as the client likes; nobody else waits for it.
 */
final class ControlClient implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(ControlClient.class);

    private final SocketChannel channel;
    private final Function<String, CliResult> shell;
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private volatile boolean busy;
    private volatile boolean last;

    ControlClient(SocketChannel channel, Function<String, CliResult> shell) {
        this.channel = channel;
        this.shell = shell;
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
        } finally {
            gone.complete(null);
        }
    }

    private void serve() throws IOException {
        RequestReader requests =
                new RequestReader(new BufferedInputStream(Channels.newInputStream(channel)));
        OutputStream out = Channels.newOutputStream(channel);
        while (!last) {
            Optional<Request> request = requests.next();
            if (request.isEmpty()) {
                return;
            }
            busy = true;
            out.write(frame(answer(request.get())));
            busy = false;
        }
    }

    private CliResult answer(Request request) {
        return switch (request) {
            case Request.Line line -> shell.apply(line.text());
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
        if (!busy) {
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
