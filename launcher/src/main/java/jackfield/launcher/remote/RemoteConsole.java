// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher.remote;

import jackfield.launcher.remote.ExchangeSocket.NotConnectedException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Sends one command to a running exchange and prints its answer. Confined to its caller. */
public final class RemoteConsole {

    private static final int FAILED = 1;
    static final String GONE = "The exchange went away before it had answered.";

    private final OutputStream out;
    private final OutputStream err;

    RemoteConsole(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param socket control socket of the exchange
     * @return the status to exit with: 0, or 1 if the command failed or no exchange is there
     */
    public static int run(Path socket, String command) {
        return new RemoteConsole(
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err))
                .send(socket, command);
    }

    int send(Path socket, String command) {
        try (SocketChannel channel = ExchangeSocket.connect(socket)) {
            return converse(channel, command);
        } catch (NotConnectedException e) {
            return complain(e.getMessage());
        } catch (IOException e) {
            return complain(GONE);
        }
    }

    private int converse(SocketChannel channel, String command) throws IOException {
        byte[] line = command.replace('\n', ' ').concat("\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer request = ByteBuffer.wrap(line);
        while (request.hasRemaining()) {
            channel.write(request);
        }
        return print(channel);
    }

    /** Prints up to the zero byte; the byte after it is the outcome. */
    private int print(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(16384);
        boolean complete = false;
        while (channel.read(answer) >= 0) {
            int length = answer.position();
            int outcome = 0;
            if (!complete) {
                int end = zero(answer);
                out.write(answer.array(), 0, end);
                complete = end < length;
                outcome = end + 1;
            }
            if (complete && outcome < length) {
                return answer.get(outcome) == '0' ? 0 : FAILED;
            }
            answer.clear();
        }
        return complain(GONE);
    }

    /** Index of the zero byte that ends the answer's text, or where the buffer's content ends. */
    private static int zero(ByteBuffer answer) {
        int i = 0;
        while (i < answer.position() && answer.get(i) != 0) {
            i++;
        }
        return i;
    }

    private int complain(String message) {
        try {
            err.write(message.concat("\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // there is nobody left to tell
        }
        return FAILED;
    }
}
