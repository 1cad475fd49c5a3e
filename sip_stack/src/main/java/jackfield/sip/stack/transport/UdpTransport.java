// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import io.netty.buffer.Unpooled;
import io.netty.channel.socket.DatagramPacket;
import jackfield.sip.Transport;
import jackfield.sip.stack.loop.NettyLoop;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A UDP transport: one socket on each loop. Thread-safe. */
final class UdpTransport extends SipTransport {

    private volatile @Nullable UdpSockets sockets;

    UdpTransport(Transport configuration, TransportKit kit) {
        super(configuration, kit);
    }

    @Override
    public void listen() throws IOException {
        sockets = UdpSockets.open(kit().loops(), this, bound(), kit().receiver());
    }

    @Override
    public void release() {
        UdpSockets open = sockets;
        sockets = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    protected void sendHere(
            NettyLoop loop, byte[] data, InetSocketAddress to, Consumer<Throwable> onFailure) {
        UdpSockets open = sockets;
        if (open == null) {
            onFailure.accept(new IllegalStateException("transport is closed"));
            return;
        }
        kit().receiver().sent(this, data, to);
        open.on(loop)
                .writeAndFlush(new DatagramPacket(Unpooled.wrappedBuffer(data), to))
                .addListener(
                        sent -> {
                            Throwable cause = sent.cause();
                            if (cause != null) {
                                onFailure.accept(cause);
                            }
                        });
    }
}
