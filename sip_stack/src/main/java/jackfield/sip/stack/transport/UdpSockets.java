// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.epoll.EpollDatagramChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.SocketProtocolFamily;
import io.netty.channel.socket.nio.NioChannelOption;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.unix.UnixChannelOption;
import io.netty.util.concurrent.EventExecutor;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.loop.SipLoops;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * The sockets of one UDP transport: one on each loop, all on the same address, among which the kernel
 * deals out peers (SO_REUSEPORT). Thread-safe.
 */
final class UdpSockets implements AutoCloseable {

    /** Datagrams that are read at a time. */
    static final int BATCH = 16;

    private static final int LARGEST_DATAGRAM = 65_535;
    private static final int CLOSE_MILLIS = 2_000;
    private static final int BUFFER = 4 * 1024 * 1024;

    private final List<Channel> channels;

    private UdpSockets(List<Channel> channels) {
        this.channels = List.copyOf(channels);
    }

    /** Binds one on each loop, or none at all. */
    static UdpSockets open(
            SipLoops loops,
            UdpTransport transport,
            InetSocketAddress bind,
            MessageReceiver receiver)
            throws IOException {
        List<Channel> open = new ArrayList<>();
        try {
            for (NettyLoop loop : loops.all()) {
                open.add(bind(loops, loop, transport, bind, receiver));
            }
            return new UdpSockets(open);
        } catch (IOException e) {
            open.forEach(UdpSockets::close);
            throw e;
        }
    }

    private static Channel bind(
            SipLoops loops,
            NettyLoop loop,
            UdpTransport transport,
            InetSocketAddress bind,
            MessageReceiver receiver)
            throws IOException {
        SocketProtocolFamily family =
                bind.getAddress() instanceof Inet6Address
                        ? SocketProtocolFamily.INET6
                        : SocketProtocolFamily.INET;
        ChannelOption<Boolean> shared =
                loops.epoll()
                        ? UnixChannelOption.SO_REUSEPORT
                        : NioChannelOption.of(StandardSocketOptions.SO_REUSEPORT);
        ChannelFuture bound =
                new Bootstrap()
                        .group(loop.events())
                        .channelFactory(() -> channel(loops, family))
                        .option(shared, true)
                        .option(ChannelOption.SO_RCVBUF, BUFFER)
                        .option(ChannelOption.SO_SNDBUF, BUFFER)
                        .option(
                                ChannelOption.RECVBUF_ALLOCATOR,
                                new FixedRecvByteBufAllocator(LARGEST_DATAGRAM)
                                        .maxMessagesPerRead(BATCH))
                        .handler(new DatagramHandler(transport, loop, receiver))
                        .bind(bind)
                        .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            throw new IOException(bound.cause().getMessage(), bound.cause());
        }
        return bound.channel();
    }

    private static DatagramChannel channel(SipLoops loops, SocketProtocolFamily family) {
        return loops.epoll() ? new EpollDatagramChannel(family) : new NioDatagramChannel(family);
    }

    /** The socket on this loop. */
    Channel on(NettyLoop loop) {
        return channels.get(loop.index());
    }

    @Override
    public void close() {
        channels.forEach(UdpSockets::close);
    }

    /** Waits, so that the port is free afterwards; on a SIP loop, which must not wait, it is soon. */
    static void close(Channel channel) {
        ChannelFuture closing = channel.close();
        if (!isLoop(channel)) {
            closing.awaitUninterruptibly(CLOSE_MILLIS);
        }
    }

    private static boolean isLoop(Channel channel) {
        EventLoopGroup group = channel.eventLoop().parent();
        for (EventExecutor loop : group == null ? channel.eventLoop() : group) {
            if (loop.inEventLoop()) {
                return true;
            }
        }
        return false;
    }
}
