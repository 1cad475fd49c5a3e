// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A peer with a connection, over which it sends what the test wrote. */
final class TcpPeer implements AutoCloseable {

    private static final int PATIENCE_MS = 5_000;

    private final Socket socket;

    TcpPeer(InetSocketAddress to) throws IOException {
        this(new Socket(to.getAddress(), to.getPort()));
    }

    TcpPeer(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MS);
    }

    InetSocketAddress local() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    void send(String text) throws IOException {
        raw(text.replace("\n", "\r\n"));
    }

    void raw(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** The next head, with its empty line; {@code closed} at the end, {@code nothing} if none comes. */
    String receive() throws IOException {
        StringBuilder text = new StringBuilder();
        InputStream in = socket.getInputStream();
        try {
            while (text.indexOf("\r\n\r\n") < 0) {
                int octet = in.read();
                if (octet < 0) {
                    return text.isEmpty() ? "closed" : text.toString();
                }
                text.append((char) octet);
            }
            return text.toString();
        } catch (SocketTimeoutException e) {
            return text.isEmpty() ? "nothing" : text.toString();
        } catch (java.net.SocketException e) {
            return "closed";
        }
    }

    /** So many bytes. */
    String receive(int count) throws IOException {
        byte[] bytes = new byte[count];
        int there = socket.getInputStream().readNBytes(bytes, 0, count);
        return new String(Arrays.copyOf(bytes, there), StandardCharsets.UTF_8);
    }

    /** Closes the connection before the test is over. */
    void hangUp() throws IOException {
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
