// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import jackfield.sip.OpenTransport;
import jackfield.sip.capture.Packet;
import java.net.InetSocketAddress;
import java.time.Instant;

/** A message as a loop saw it; what it says is read only when somebody asks. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them, and a copy of each would cost
record Captured(
        boolean received,
        OpenTransport transport,
        InetSocketAddress far,
        byte[] bytes,
        Instant time) {

    /** What a message takes beside its bytes, by and large. */
    private static final int OVERHEAD = 150;

    int size() {
        return bytes.length + OVERHEAD;
    }

    Packet packet() {
        return Packet.of(received, transport, far, bytes, time);
    }
}
