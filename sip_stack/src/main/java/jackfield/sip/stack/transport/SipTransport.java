// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.sip.OpenTransport;
import jackfield.sip.SipUri;
import jackfield.sip.Transport;
import jackfield.sip.stack.loop.NettyLoop;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A transport of any kind. Those who hold one that was opened anew, such as a dialog, send by its
 * successor. Thread-safe.
 */
public abstract class SipTransport implements OpenTransport {

    private static final int DEFAULT_PORT = 5060;
    private static final int DEFAULT_TLS_PORT = 5061;

    private final Transport configuration;
    private final InetSocketAddress bound;
    private final TransportKit kit;
    private volatile @Nullable SipTransport successor;

    protected SipTransport(Transport configuration, TransportKit kit) {
        int port = configuration.bind().port();
        this.configuration = configuration;
        this.bound =
                new InetSocketAddress(
                        configuration.bind().address(),
                        port == 0 ? defaultPort(configuration.protocol()) : port);
        this.kit = kit;
    }

    private static int defaultPort(Transport.Protocol protocol) {
        return switch (protocol) {
            case TLS, WSS -> DEFAULT_TLS_PORT;
            default -> DEFAULT_PORT;
        };
    }

    /** Begins to listen. */
    public abstract void listen() throws java.io.IOException;

    /** Stops, and closes what is open. */
    public abstract void release();

    protected abstract void sendHere(
            NettyLoop loop, byte[] data, InetSocketAddress to, Consumer<Throwable> onFailure);

    /** Another takes over; from now on this is only a name for it. */
    final void succeededBy(SipTransport other) {
        successor = other;
        release();
    }

    /** This, or the one that took over. */
    public final SipTransport current() {
        SipTransport next = successor;
        return next == null ? this : next.current();
    }

    /**
     * Sends from a loop.
     *
     * @param onFailure told, on some thread, if it cannot be sent
     */
    public final void send(
            NettyLoop loop, byte[] data, InetSocketAddress to, Consumer<Throwable> onFailure) {
        current().sendHere(loop, data, to, onFailure);
    }

    /**
     * Sends a response: by the connection that its request came by, or if that is gone to where Via says
     * that the peer listens (RFC 3261 §18.2.2).
     */
    public void answer(
            NettyLoop loop,
            byte[] data,
            InetSocketAddress source,
            InetSocketAddress sentBy,
            Consumer<Throwable> onFailure) {
        send(loop, data, source, onFailure);
    }

    /** As Via names it. */
    public final String protocol() {
        return configuration.protocol().name();
    }

    /** What is sent arrives or fails, so that nothing is repeated (RFC 3261 §17). */
    public boolean reliable() {
        return false;
    }

    /** What is sent is encrypted. */
    public boolean secure() {
        return false;
    }

    /** There is a connection to this peer, which needs not be opened. */
    public boolean connectedTo(InetSocketAddress peer) {
        return false;
    }

    /** Connections can be opened, not only waited for. */
    public boolean connects() {
        return true;
    }

    /**
     * Runs an action, on some thread, when the connection to this peer closes; at once if there is none.
     *
     * @return undoes it
     */
    public Runnable watch(InetSocketAddress peer, Runnable onClosed) {
        return () -> {};
    }

    /** Somebody whom we know has spoken from there. */
    public void trust(InetSocketAddress peer) {}

    /** True if an address of this peer's family can be reached. */
    public final boolean reaches(InetAddress peer) {
        return bound.getAddress().getClass().equals(peer.getClass());
    }

    @Override
    public final Transport configuration() {
        return configuration;
    }

    @Override
    public final InetSocketAddress bound() {
        return bound;
    }

    protected final TransportKit kit() {
        return kit;
    }

    @Override
    public final InetAddress addressTowards(InetAddress peer) {
        InetAddress address = bound.getAddress();
        return address.isAnyLocalAddress() ? kit.routes().towards(peer) : address;
    }

    @Override
    public SipUri contact(String user, InetSocketAddress peer) {
        String host = HostPorts.plain(addressTowards(peer.getAddress()));
        return new SipUri("sip", user, host, bound.getPort(), parameters());
    }

    /** RFC 7118 §5: a secure WebSocket is {@code ws} as well. */
    private Map<String, String> parameters() {
        return switch (configuration.protocol()) {
            case UDP -> Map.of();
            case WS, WSS -> Map.of("transport", "ws");
            default -> Map.of("transport", protocol().toLowerCase(Locale.ROOT));
        };
    }

    @Override
    public boolean renew() throws java.io.IOException {
        return false;
    }

    @Override
    public final void close() {
        kit.onClose().accept(this);
    }

    @Override
    public String toString() {
        return configuration.id() + " (" + protocol() + " " + HostPorts.text(bound) + ")";
    }
}
