// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.sip.stack.loop.NettyLoop;
import java.net.InetSocketAddress;

/** Takes what a socket or a connection receives, on its loop. */
public interface MessageReceiver {

    /** A datagram, or one message of a stream. */
    void received(SipTransport transport, NettyLoop loop, byte[] data, InetSocketAddress source);

    /**
     * A stream went beyond what is bearable; it ends after the answer.
     *
     * @param head as much of it as there is, in whole lines
     * @param status to answer with, if that can be
     * @return true if there was something to answer
     */
    boolean refused(
            SipTransport transport,
            NettyLoop loop,
            byte[] head,
            int status,
            String reason,
            InetSocketAddress source);
}
