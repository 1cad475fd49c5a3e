// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.sip.Flow;
import jackfield.sip.FlowReceiver;
import jackfield.sip.SipUri;
import jackfield.sip.Transport;
import jackfield.sip.stack.loop.NettyLoop;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** SIP over WebSockets (RFC 7118) that the HTTP server has: no socket, only flows that are handed over. Thread-safe. */
public final class WebSocketTransport extends ConnectedTransport {

    WebSocketTransport(Transport configuration, TransportKit kit) {
        super(configuration, kit);
    }

    /** As {@link jackfield.sip.SipStack#attach}. */
    public FlowReceiver attach(Flow flow) {
        int number = Math.floorMod(flow.remote().hashCode(), kit().loops().all().size());
        Attached attached = new Attached(flow, kit().loops().all().get(number));
        connections().add(attached);
        return attached;
    }

    @Override
    public void listen() {
        // the HTTP server does
    }

    @Override
    public void release() {
        connections().all().forEach(Connection::close);
    }

    @Override
    Optional<Connection> reach(NettyLoop loop, InetSocketAddress to) {
        return standing(to);
    }

    @Override
    public boolean connects() {
        return false;
    }

    /** The peer cannot connect to us anew by this, but RFC 7118 §5.2 wants it. */
    @Override
    public SipUri contact(String user, InetSocketAddress peer) {
        return standing(peer)
                .map(connection -> ((Attached) connection).flow.local())
                .map(
                        local ->
                                new SipUri(
                                        "sip",
                                        user,
                                        HostPorts.plain(local.getAddress()),
                                        local.getPort(),
                                        Map.of("transport", "ws")))
                .orElseGet(() -> super.contact(user, peer));
    }

    /** A flow, and the loop that its messages are read on. */
    private final class Attached implements Connection, FlowReceiver {
        private final Flow flow;
        private final NettyLoop loop;
        private final AtomicBoolean over = new AtomicBoolean();

        Attached(Flow flow, NettyLoop loop) {
            this.flow = flow;
            this.loop = loop;
        }

        @Override
        public void received(byte[] message) {
            loop.execute(
                    () ->
                            kit().receiver()
                                    .received(
                                            WebSocketTransport.this, loop, message, flow.remote()));
        }

        @Override
        public void closed() {
            if (over.compareAndSet(false, true)) {
                loop.execute(() -> WebSocketTransport.this.closed(this));
            }
        }

        @Override
        public InetSocketAddress remote() {
            return flow.remote();
        }

        @Override
        public String name() {
            return "";
        }

        @Override
        public void send(byte[] data, Consumer<Throwable> onFailure) {
            if (over.get()) {
                onFailure.accept(new IllegalStateException("the connection is closed"));
            } else {
                flow.send(data);
            }
        }

        /** Whoever has the connection decides how long it may be idle. */
        @Override
        public void trust() {}

        @Override
        public void close() {
            flow.close();
            closed();
        }
    }
}
