// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A client that sends and receives bytes. */
final class SocketUser implements AutoCloseable {

    private final SocketChannel channel;
    private final InputStream in;

    SocketUser(Path path) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
        in = new BufferedInputStream(Channels.newInputStream(channel));
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Sends, reads whatever comes back, and waits for the end; the other side may hang up early. */
    void sendToTheEnd(byte[] bytes) {
        try {
            send(bytes);
            endOfRequests();
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return;
        }
    }

    void endOfRequests() throws IOException {
        channel.shutdownOutput();
    }

    String ask(String line) throws IOException {
        send(line + "\n");
        return answer();
    }

    /** One answer with its frame. */
    String answer() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        int b = in.read();
        while (b > 0) {
            answer.write(b);
            b = in.read();
        }
        for (int i = 0; i < 3 && b >= 0; i++) {
            answer.write(b);
            b = i < 2 ? in.read() : b;
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** One line without its end. */
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    List<String> lines(int number) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            lines.add(line());
        }
        return lines;
    }

    /** True if the server has closed the connection; waits for it. */
    boolean ended() throws IOException {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            return e.getMessage() != null && e.getMessage().contains("reset");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
