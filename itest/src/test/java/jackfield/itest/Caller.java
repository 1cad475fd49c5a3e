// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

/** Somebody who sends requests to the exchange in the framework, from an address of his own. */
final class Caller implements AutoCloseable {

    private static final int LIMIT_MILLIS = 5000;

    private final DatagramSocket socket;
    private final String name;
    private final int port;

    /** @param port of the exchange on 127.0.0.1 */
    Caller(String name, String address, int port) throws IOException {
        this.name = name;
        this.port = port;
        socket = new DatagramSocket(0, InetAddress.ofLiteral(address));
        socket.setSoTimeout(LIMIT_MILLIS);
    }

    /** Sends a request and gives the response. */
    String ask(String method) throws IOException {
        byte[] request = request(method).getBytes(StandardCharsets.UTF_8);
        socket.send(
                new DatagramPacket(
                        request, request.length, InetAddress.ofLiteral("127.0.0.1"), port));
        DatagramPacket response = new DatagramPacket(new byte[8192], 8192);
        socket.receive(response);
        return new String(response.getData(), 0, response.getLength(), StandardCharsets.UTF_8);
    }

    private String request(String method) {
        String me = socket.getLocalAddress().getHostAddress() + ":" + socket.getLocalPort();
        return """
        %1$s sip:exchange@127.0.0.1:%2$d SIP/2.0
        Via: SIP/2.0/UDP %3$s;branch=z9hG4bK%4$d;rport
        Max-Forwards: 70
        From: <sip:%5$s@127.0.0.1>;tag=%4$d
        To: <sip:exchange@127.0.0.1>
        Call-ID: %4$d
        CSeq: 1 %1$s
        Content-Length: 0

        """
                .formatted(method, port, me, System.nanoTime(), name)
                .replace("\n", "\r\n");
    }

    @Override
    public void close() {
        socket.close();
    }
}
