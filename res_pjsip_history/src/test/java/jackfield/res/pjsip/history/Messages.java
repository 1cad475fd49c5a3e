// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import jackfield.testing.FakeOpenTransport;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Messages of tests, and a tap that sees them. */
final class Messages {

    private Messages() {}

    static byte[] of(String start, String callId) {
        return (start + "\r\nCall-ID: " + callId + "\r\nCSeq: 1 INVITE\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static void received(CaptureTap tap, int port, String start, String callId) {
        tap.received(FakeOpenTransport.udp(), address(port), of(start, callId));
    }

    static void sent(CaptureTap tap, int port, String start, String callId) {
        tap.sent(FakeOpenTransport.udp(), address(port), of(start, callId));
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress("192.0.2.10", port);
    }
}
