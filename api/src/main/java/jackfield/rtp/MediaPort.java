// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.osgi.annotation.versioning.ProviderType;

/** A pair of ports on a media loop. Thread-safe; cheapest on its own loop. */
@ProviderType
public interface MediaPort extends AutoCloseable {

    /** The RTP port; RTCP is one above. */
    InetSocketAddress local();

    /** The loop that calls the reader. */
    Executor loop();

    /**
     * Takes RTP from this peer only from now on. The kernel then drops a stranger's, and sending needs no
     * address: a datagram to anybody else is not sent. Without effect on an address that cannot be
     * reached.
     */
    void connect(InetSocketAddress rtp);

    /** The same for the RTCP port. */
    void connectControl(InetSocketAddress rtcp);

    /** Takes datagrams from anywhere again, on both ports. */
    void disconnect();

    /** Sends from position to limit; never blocks. False if the datagram could not be sent. */
    boolean send(ByteBuffer packet, InetSocketAddress to);

    /** The same from the RTCP port. */
    boolean sendControl(ByteBuffer packet, InetSocketAddress to);

    @Override
    void close();
}
