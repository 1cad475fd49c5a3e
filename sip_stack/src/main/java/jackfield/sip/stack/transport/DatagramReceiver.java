// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.sip.stack.loop.NettyLoop;
import java.net.InetSocketAddress;

/** Takes what a socket receives, on the loop of that socket. */
@FunctionalInterface
public interface DatagramReceiver {
    void received(UdpTransport transport, NettyLoop loop, byte[] data, InetSocketAddress source);
}
