// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.DatagramPacket;
import jackfield.sip.stack.loop.Failures;
import jackfield.sip.stack.loop.LoopLag;
import jackfield.sip.stack.loop.NettyLoop;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Last and only handler of a UDP socket: hands each datagram on. Confined to the socket's loop. */
final class DatagramHandler extends SimpleChannelInboundHandler<DatagramPacket> {

    private static final Logger log = LoggerFactory.getLogger(DatagramHandler.class);

    private final UdpTransport transport;
    private final NettyLoop loop;
    private final MessageReceiver receiver;
    private final LoopLag.Queue queue;
    private int read;

    DatagramHandler(UdpTransport transport, NettyLoop loop, MessageReceiver receiver) {
        this.transport = transport;
        this.loop = loop;
        this.receiver = receiver;
        queue = new LoopLag.Queue(loop, UdpSockets.BATCH);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, DatagramPacket packet) {
        read++;
        ByteBuf content = packet.content();
        byte[] data = new byte[content.readableBytes()];
        content.readBytes(data);
        receiver.received(transport, loop, data, packet.sender());
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        queue.read(read);
        read = 0;
        context.fireChannelReadComplete();
    }

    /** The socket stays: one bad datagram must not deafen us. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof IOException) {
            log.debug("A receive on {} failed", transport.configuration().id(), cause);
        } else {
            Failures.log(log, "The receiver of " + transport.configuration().id(), cause);
        }
    }
}
