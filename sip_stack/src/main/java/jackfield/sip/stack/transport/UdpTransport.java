// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import io.netty.buffer.Unpooled;
import io.netty.channel.socket.DatagramPacket;
import jackfield.sip.OpenTransport;
import jackfield.sip.SipUri;
import jackfield.sip.Transport;
import jackfield.sip.stack.loop.NettyLoop;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A UDP transport. Those who hold one that was opened anew, such as a dialog, send by its successor.
 * Thread-safe.
 */
public final class UdpTransport implements OpenTransport {

    private static final int DEFAULT_PORT = 5060;

    private final Transport configuration;
    private final InetSocketAddress bound;
    private final RouteAddresses routes;
    private final Taps taps;
    private final Consumer<UdpTransport> onClose;
    private volatile @Nullable UdpSockets sockets;
    private volatile @Nullable UdpTransport successor;

    UdpTransport(
            Transport configuration,
            RouteAddresses routes,
            Taps taps,
            Consumer<UdpTransport> onClose) {
        int port = configuration.bind().port();
        this.configuration = configuration;
        this.bound =
                new InetSocketAddress(
                        configuration.bind().address(), port == 0 ? DEFAULT_PORT : port);
        this.routes = routes;
        this.taps = taps;
        this.onClose = onClose;
    }

    void use(UdpSockets opened) {
        sockets = opened;
    }

    /** Another takes over; from now on this is only a name for it. */
    void succeededBy(UdpTransport other) {
        successor = other;
        release();
    }

    void release() {
        UdpSockets open = sockets;
        sockets = null;
        if (open != null) {
            open.close();
        }
    }

    /**
     * Sends by the socket of a loop.
     *
     * @param onFailure told, on some thread, if it cannot be sent
     */
    public void send(
            NettyLoop loop, byte[] data, InetSocketAddress to, Consumer<Throwable> onFailure) {
        UdpTransport next = successor;
        UdpSockets open = sockets;
        if (next != null) {
            next.send(loop, data, to, onFailure);
        } else if (open == null) {
            onFailure.accept(new IllegalStateException("transport is closed"));
        } else {
            taps.sent(this, data, to);
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

    /** True if an address of this peer's family can be reached. */
    boolean reaches(InetAddress peer) {
        return bound.getAddress().getClass().equals(peer.getClass());
    }

    @Override
    public Transport configuration() {
        return configuration;
    }

    @Override
    public InetSocketAddress bound() {
        return bound;
    }

    @Override
    public InetAddress addressTowards(InetAddress peer) {
        InetAddress address = bound.getAddress();
        return address.isAnyLocalAddress() ? routes.towards(peer) : address;
    }

    @Override
    public SipUri contact(String user, InetSocketAddress peer) {
        String host = HostPorts.plain(addressTowards(peer.getAddress()));
        return new SipUri("sip", user, host, bound.getPort(), Map.of());
    }

    @Override
    public void close() {
        onClose.accept(this);
    }

    @Override
    public String toString() {
        return configuration.id() + " (UDP " + HostPorts.text(bound) + ")";
    }
}
