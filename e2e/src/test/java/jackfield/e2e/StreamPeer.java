// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A TCP connection that says to the exchange whatever a test writes. */
final class StreamPeer implements AutoCloseable {

    private static final int LIMIT_MS = 10_000;

    private final Socket socket;

    /** From this address, which decides who the exchange takes it for. */
    StreamPeer(Exchange exchange, String from) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(8 * 1024);
        socket.bind(new java.net.InetSocketAddress(InetAddress.ofLiteral(from), 0));
        socket.connect(
                new java.net.InetSocketAddress(
                        InetAddress.ofLiteral("127.0.0.1"), exchange.port()));
        socket.setSoTimeout(LIMIT_MS);
    }

    void send(String text) throws IOException {
        send(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] data) throws IOException {
        socket.getOutputStream().write(data);
        socket.getOutputStream().flush();
    }

    /** The next head; {@code closed} at the end of the connection, {@code nothing} if none comes. */
    String receive() throws IOException {
        StringBuilder text = new StringBuilder();
        InputStream in = socket.getInputStream();
        try {
            while (text.indexOf("\r\n\r\n") < 0) {
                int octet = in.read();
                if (octet < 0) {
                    return "closed";
                }
                text.append((char) octet);
            }
            return text.toString();
        } catch (SocketTimeoutException e) {
            return "nothing";
        } catch (java.net.SocketException e) {
            return "closed";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
