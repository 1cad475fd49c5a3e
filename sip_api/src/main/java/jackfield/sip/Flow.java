// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.net.InetSocketAddress;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A connection that somebody else holds, such as the HTTP server a WebSocket, and that carries whole SIP
 * messages. Thread-safe; none of it may block.
 */
@ConsumerType
public interface Flow {

    InetSocketAddress remote();

    InetSocketAddress local();

    /** Sends one message; one that cannot be sent is followed by {@link FlowReceiver#closed}. */
    void send(byte[] message);

    /** Closes the connection. */
    void close();
}
