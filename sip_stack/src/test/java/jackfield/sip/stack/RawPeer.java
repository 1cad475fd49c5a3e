// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A peer that sends what the test wrote, byte by byte. */
final class RawPeer implements AutoCloseable {

    private static final int PATIENCE_MS = 5_000;
    private static final int SHORT_MS = 150;

    private final DatagramSocket socket;
    private final InetSocketAddress to;

    RawPeer(InetSocketAddress to) throws IOException {
        this.to = to;
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    }

    int port() {
        return socket.getLocalPort();
    }

    void send(String text) throws IOException {
        byte[] data = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        send(data);
    }

    void send(byte[] data) throws IOException {
        socket.send(new DatagramPacket(data, data.length, to));
    }

    String receive() throws IOException {
        return receive(PATIENCE_MS).orElse("nothing");
    }

    /** Whether something comes within a moment; it is thrown away. */
    boolean receivedSoon() throws IOException {
        return receive(5).isPresent();
    }

    boolean hearsNothing() throws IOException {
        return receive(SHORT_MS).isEmpty();
    }

    private Optional<String> receive(int patience) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
        socket.setSoTimeout(patience);
        try {
            socket.receive(packet);
            return Optional.of(
                    new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8));
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
