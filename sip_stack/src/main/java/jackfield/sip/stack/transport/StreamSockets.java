// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslHandler;
import jackfield.sip.Transport;
import jackfield.sip.stack.loop.NettyLoop;
import java.io.IOException;
import java.net.InetSocketAddress;
import javax.net.ssl.SSLEngine;
import org.jspecify.annotations.Nullable;

/** Listens and connects for one stream transport. Thread-safe. */
@SuppressWarnings("FutureReturnValueIgnored") // nobody waits for a connection to be refused
final class StreamSockets {

    private static final int BACKLOG = 1_024;
    private static final int SEND_BUFFER = 256 * 1024;

    private final StreamTransport transport;
    private final TransportKit kit;

    StreamSockets(StreamTransport transport, TransportKit kit) {
        this.transport = transport;
        this.kit = kit;
    }

    Channel listen(InetSocketAddress bind) throws IOException {
        boolean epoll = kit.loops().epoll();
        ChannelFuture bound =
                new ServerBootstrap()
                        .group(kit.loops().group())
                        .channel(
                                epoll
                                        ? EpollServerSocketChannel.class
                                        : NioServerSocketChannel.class)
                        .option(ChannelOption.SO_REUSEADDR, true)
                        .option(ChannelOption.SO_BACKLOG, BACKLOG)
                        .childHandler(
                                new ChannelInitializer<Channel>() {
                                    @Override
                                    protected void initChannel(Channel channel) {
                                        accept(channel);
                                    }
                                })
                        .bind(bind)
                        .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            throw new IOException(bound.cause().getMessage(), bound.cause());
        }
        return bound.channel();
    }

    private void accept(Channel channel) {
        InetSocketAddress remote = (InetSocketAddress) channel.remoteAddress();
        NettyLoop loop = kit.loops().of(channel.eventLoop());
        StreamFlow flow = remote == null ? null : transport.accepted(loop, remote);
        if (flow == null || remote == null) {
            channel.close();
            return;
        }
        channel.closeFuture().addListener(closed -> transport.left(remote));
        prepare(channel, transport.keys().map(keys -> keys.server()).orElse(null), flow);
        flow.opened(channel);
    }

    void connect(StreamFlow flow) {
        InetSocketAddress local = transport.bound();
        Bootstrap bootstrap =
                new Bootstrap()
                        .group(flow.loop().events())
                        .channel(
                                kit.loops().epoll()
                                        ? EpollSocketChannel.class
                                        : NioSocketChannel.class)
                        .option(
                                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                (int) kit.limits().connecting().toMillis())
                        .handler(
                                new ChannelInitializer<Channel>() {
                                    @Override
                                    protected void initChannel(Channel channel) {
                                        prepare(
                                                channel,
                                                transport
                                                        .keys()
                                                        .map(keys -> keys.client(flow.remote()))
                                                        .orElse(null),
                                                flow);
                                    }
                                });
        if (!local.getAddress().isAnyLocalAddress()) {
            bootstrap.localAddress(local.getAddress(), 0);
        }
        ChannelFuture connecting = bootstrap.connect(flow.remote());
        connecting.addListener(
                done -> {
                    Throwable cause = done.cause();
                    flow.loop()
                            .executeHere(
                                    () -> {
                                        if (cause == null) {
                                            flow.opened(connecting.channel());
                                        } else {
                                            flow.gone(cause);
                                        }
                                    });
                });
    }

    private void prepare(Channel channel, @Nullable SSLEngine engine, StreamFlow flow) {
        options(channel);
        StreamHandler handler = new StreamHandler(flow);
        if (engine != null) {
            SslHandler tls = new SslHandler(engine);
            tls.setHandshakeTimeoutMillis(kit.limits().handshake().toMillis());
            channel.pipeline().addLast(tls);
        }
        channel.pipeline().addLast(handler);
        handler.begin();
    }

    private void options(Channel channel) {
        int unsent = kit.limits().unsent();
        channel.config()
                .setOption(
                        ChannelOption.WRITE_BUFFER_WATER_MARK,
                        new WriteBufferWaterMark(unsent / 2, unsent));
        channel.config().setOption(ChannelOption.TCP_NODELAY, true);
        channel.config().setOption(ChannelOption.SO_SNDBUF, SEND_BUFFER);
        Transport section = transport.configuration();
        if (section.tcpKeepaliveEnable()) {
            channel.config().setOption(ChannelOption.SO_KEEPALIVE, true);
            if (channel instanceof EpollSocketChannel) {
                probes(channel, section);
            }
        }
    }

    private static void probes(Channel channel, Transport section) {
        channel.config()
                .setOption(
                        EpollChannelOption.TCP_KEEPIDLE,
                        (int) Math.max(1, section.tcpKeepaliveIdleTime().toSeconds()));
        channel.config()
                .setOption(
                        EpollChannelOption.TCP_KEEPINTVL,
                        (int) Math.max(1, section.tcpKeepaliveIntervalTime().toSeconds()));
        channel.config()
                .setOption(
                        EpollChannelOption.TCP_KEEPCNT,
                        Math.max(1, section.tcpKeepaliveProbeCount()));
    }
}
