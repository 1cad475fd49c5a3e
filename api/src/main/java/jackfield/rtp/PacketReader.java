// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/** Takes the datagrams of a {@link MediaPort}, on its loop. Nothing here may block, allocate or log. */
public interface PacketReader {

    /**
     * An RTP datagram, from position to limit, with {@link MediaFrame#HEADROOM} bytes to spare in front.
     * The buffer is the loop's own and is used again.
     */
    void rtp(ByteBuffer packet, InetSocketAddress from);

    /** An RTCP datagram. */
    void rtcp(ByteBuffer packet, InetSocketAddress from);
}
