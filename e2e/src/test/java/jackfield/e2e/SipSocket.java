// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A socket that says to the exchange whatever a test writes, well-formed or not. */
final class SipSocket implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final DatagramSocket socket;
    private final Exchange exchange;

    /** At this address, which decides who the exchange takes it for. */
    SipSocket(Exchange exchange, String address) throws IOException {
        this.exchange = exchange;
        this.socket = new DatagramSocket(0, InetAddress.ofLiteral(address));
    }

    /** Sends a message; {@code %ME%} stands for our address, {@code %PBX%} for the exchange's. */
    void send(String message) throws IOException {
        String text = message.replace("%ME%", me()).replace("%PBX%", exchange.address());
        send(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] data) throws IOException {
        socket.send(
                new DatagramPacket(
                        data, data.length, InetAddress.ofLiteral("127.0.0.1"), exchange.port()));
    }

    private String me() {
        return socket.getLocalAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    /** The next message that comes. */
    String receive() throws IOException {
        String text = receiveWithin(LIMIT);
        if (text.isEmpty()) {
            throw new AssertionError("no answer within " + LIMIT.toSeconds() + " s");
        }
        return text;
    }

    /** The next message, or an empty text if none comes in time. */
    String receiveWithin(Duration limit) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[65536], 65536);
        socket.setSoTimeout((int) limit.toMillis());
        try {
            socket.receive(packet);
            return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException e) {
            return "";
        }
    }

    /** The status of the final response to what was sent. */
    int status() throws IOException {
        while (true) {
            String response = receive();
            if (response.startsWith("SIP/2.0 ") && !response.startsWith("SIP/2.0 1")) {
                return Integer.parseInt(response.substring(8, 11));
            }
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
