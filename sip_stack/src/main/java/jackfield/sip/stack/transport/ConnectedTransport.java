// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.module.Offer;
import jackfield.sip.Transport;
import jackfield.sip.spi.FlowListener;
import jackfield.sip.stack.loop.NettyLoop;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transport that keeps a connection to each peer. Thread-safe. */
abstract class ConnectedTransport extends SipTransport {

    private static final Logger log = LoggerFactory.getLogger(ConnectedTransport.class);

    private final Connections connections = new Connections();

    ConnectedTransport(Transport configuration, TransportKit kit) {
        super(configuration, kit);
    }

    final Connections connections() {
        return connections;
    }

    /** The connection that leads to this address, or a new one. */
    abstract Optional<Connection> reach(NettyLoop loop, InetSocketAddress to);

    /** The connection that leads to this address. */
    Optional<Connection> standing(InetSocketAddress to) {
        return connections.to(to);
    }

    @Override
    protected final void sendHere(
            NettyLoop loop, byte[] data, InetSocketAddress to, Consumer<Throwable> onFailure) {
        Optional<Connection> connection = reach(loop, to);
        if (connection.isEmpty()) {
            onFailure.accept(new IllegalStateException("there is no connection to " + to));
            return;
        }
        kit().receiver().sent(this, data, to);
        connection.get().send(data, onFailure);
    }

    @Override
    public final void answer(
            NettyLoop loop,
            byte[] data,
            InetSocketAddress source,
            InetSocketAddress sentBy,
            Consumer<Throwable> onFailure) {
        boolean stands = ((ConnectedTransport) current()).connections.to(source).isPresent();
        send(loop, data, stands ? source : sentBy, onFailure);
    }

    /** A connection is gone. */
    final void closed(Connection connection) {
        connections.remove(connection);
        for (Offer<FlowListener> offer : kit().listeners().offers()) {
            try {
                offer.ask(
                        listener -> {
                            listener.closed(this, connection.remote());
                            return true;
                        });
            } catch (RuntimeException e) {
                log.error("A flow listener of {} failed", offer.module(), e);
            }
        }
    }

    @Override
    public final Runnable watch(InetSocketAddress peer, Runnable onClosed) {
        ConnectedTransport now = (ConnectedTransport) current();
        Optional<Connection> connection = now.standing(peer);
        if (connection.isEmpty()) {
            onClosed.run();
            return () -> {};
        }
        return now.connections.watch(connection.get(), onClosed);
    }

    @Override
    public final void trust(InetSocketAddress peer) {
        connections.to(peer).ifPresent(Connection::trust);
    }

    @Override
    public final boolean connectedTo(InetSocketAddress peer) {
        return standing(peer).isPresent();
    }

    @Override
    public final boolean reliable() {
        return true;
    }

    @Override
    public final boolean secure() {
        return switch (configuration().protocol()) {
            case TLS, WSS -> true;
            default -> false;
        };
    }
}
