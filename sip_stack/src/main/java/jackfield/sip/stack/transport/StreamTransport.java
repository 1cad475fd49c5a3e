// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import io.netty.channel.Channel;
import jackfield.sip.Transport;
import jackfield.sip.Transport.Protocol;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.transport.tls.TlsKeys;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** SIP over TCP or TLS: a listener, and connections that came or were opened. Thread-safe. */
final class StreamTransport extends ConnectedTransport {

    private static final Logger log = LoggerFactory.getLogger(StreamTransport.class);
    private static final long WARNING_PAUSE_NANOS = 60_000_000_000L;

    private final @Nullable TlsKeys keys;
    private final StreamSockets sockets;
    private final AtomicLong warned = new AtomicLong(System.nanoTime() - WARNING_PAUSE_NANOS);
    private volatile @Nullable Channel listener;
    private volatile boolean open = true;

    /**
     * @throws IOException if its certificate cannot be used, with a sentence for the operator
     */
    StreamTransport(Transport configuration, TransportKit kit) throws IOException {
        super(configuration, kit);
        keys =
                configuration.protocol() == Protocol.TLS
                        ? new TlsKeys(configuration, kit.files())
                        : null;
        sockets = new StreamSockets(this, kit);
    }

    StreamLimits limits() {
        return kit().limits();
    }

    Optional<TlsKeys> keys() {
        return Optional.ofNullable(keys);
    }

    @Override
    public void listen() throws IOException {
        listener = sockets.listen(bound());
    }

    @Override
    public void release() {
        open = false;
        Channel listening = listener;
        listener = null;
        if (listening != null) {
            UdpSockets.close(listening);
        }
        connections().all().forEach(Connection::close);
    }

    @Override
    public boolean renew() throws IOException {
        return keys != null && keys.renew();
    }

    /** A connection came; null if there are too many. On its loop. */
    @Nullable StreamFlow accepted(NettyLoop loop, InetSocketAddress remote) {
        if (!open || !kit().census().enter(remote.getAddress())) {
            warn(remote);
            return null;
        }
        StreamFlow flow = new StreamFlow(this, loop, remote, "", false);
        connections().add(flow);
        return flow;
    }

    private void warn(InetSocketAddress remote) {
        long last = warned.get();
        long now = System.nanoTime();
        if (open && now - last >= WARNING_PAUSE_NANOS && warned.compareAndSet(last, now)) {
            log.warn(
                    "transport {}: a connection from {} is refused, there are too many",
                    configuration().id(),
                    HostPorts.plain(remote.getAddress()));
        }
    }

    /** An accepted connection is gone. */
    void left(InetSocketAddress remote) {
        kit().census().leave(remote.getAddress());
    }

    /** The name that a server's certificate is to bear: that of the URI, empty where none is checked. */
    private String checkedName(InetSocketAddress to) {
        return keys != null && configuration().verifyServer() ? to.getHostString() : "";
    }

    private static boolean isNumeric(InetSocketAddress to) {
        return to.getHostString().equals(to.getAddress().getHostAddress());
    }

    /** Connections that were checked for another name are not used for this one. */
    @Override
    Optional<Connection> standing(InetSocketAddress to) {
        String name = checkedName(to);
        return name.isEmpty() || isNumeric(to) ? connections().to(to) : connections().to(to, name);
    }

    @Override
    Optional<Connection> reach(NettyLoop loop, InetSocketAddress to) {
        Optional<Connection> known = standing(to);
        if (known.isPresent() || !open) {
            return known;
        }
        StreamFlow flow = new StreamFlow(this, loop, to, checkedName(to), true);
        connections().add(flow);
        sockets.connect(flow);
        return Optional.of(flow);
    }
}
