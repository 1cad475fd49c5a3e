// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.module.ModuleServices;
import jackfield.sip.Global;
import jackfield.sip.OpenTransport;
import jackfield.sip.Transport;
import jackfield.sip.Transport.Protocol;
import jackfield.sip.spi.FlowListener;
import jackfield.sip.stack.loop.SipLoops;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transports that are open. Thread-safe; opening and closing block for a moment. */
public final class Transports implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Transports.class);

    private final TransportKit kit;
    private final ReentrantLock changes = new ReentrantLock();
    private volatile List<SipTransport> open = List.of();

    public Transports(
            SipLoops loops,
            Taps receiver,
            StreamLimits limits,
            Path files,
            Supplier<Global> global,
            ModuleServices<FlowListener> listeners) {
        kit =
                new TransportKit(
                        loops,
                        receiver,
                        new RouteAddresses(System::nanoTime),
                        limits,
                        files,
                        new FlowCensus(limits),
                        global,
                        listeners,
                        this::closed);
    }

    /**
     * @throws ProtocolException if nobody here speaks the protocol
     * @throws IOException with a sentence for the operator
     */
    public OpenTransport open(Transport section) throws IOException {
        changes.lock();
        try {
            return replace(section);
        } finally {
            changes.unlock();
        }
    }

    private SipTransport make(Transport section) throws IOException {
        return switch (section.protocol()) {
            case UDP -> new UdpTransport(section, kit);
            case TCP -> new StreamTransport(section, kit);
            case TLS -> {
                try {
                    yield new StreamTransport(section, kit);
                } catch (IOException e) {
                    throw new IOException("transport " + section.id() + ": " + e.getMessage(), e);
                }
            }
            case WS, WSS -> new WebSocketTransport(section, kit);
            case FLOW -> throw new ProtocolException("protocol=flow is not in effect yet");
        };
    }

    private SipTransport replace(Transport section) throws IOException {
        SipTransport opened = make(section);
        List<SipTransport> before = open;
        List<SipTransport> old = before.stream().filter(other -> sameId(other, opened)).toList();
        listen(opened, old);
        List<SipTransport> now = new ArrayList<>(before);
        now.removeAll(old);
        now.add(opened);
        open = List.copyOf(now);
        old.forEach(other -> other.succeededBy(opened));
        log.debug("Listening on {}", opened); // who opens it tells the operator
        return opened;
    }

    private void listen(SipTransport opened, List<SipTransport> old) throws IOException {
        boolean datagrams = opened.configuration().protocol() == Protocol.UDP;
        if (opened instanceof WebSocketTransport) {
            return;
        }
        if (datagrams) {
            boolean portIsOurs =
                    open.stream()
                            .filter(o -> o.configuration().protocol() == Protocol.UDP)
                            .anyMatch(o -> o.bound().getPort() == opened.bound().getPort());
            if (!portIsOurs) {
                PortProbe.check(opened.configuration().id(), opened.bound());
            }
        } else {
            // Two listeners of ours on one address would share its connections.
            old.stream()
                    .filter(other -> other.bound().equals(opened.bound()))
                    .forEach(SipTransport::release);
        }
        try {
            opened.listen();
        } catch (IOException e) {
            opened.release();
            throw new IOException(
                    PortProbe.sentence(
                            opened.configuration().id(),
                            datagrams ? "UDP" : "TCP",
                            opened.bound(),
                            e),
                    e);
        }
    }

    private static boolean sameId(SipTransport some, SipTransport opened) {
        return some.configuration().id().equals(opened.configuration().id());
    }

    private void closed(SipTransport transport) {
        changes.lock();
        try {
            open = open.stream().filter(other -> other != transport).toList();
            transport.release();
        } finally {
            changes.unlock();
        }
    }

    /** In the order they were opened. */
    public List<SipTransport> all() {
        return open;
    }

    @Override
    public void close() {
        List.copyOf(open).forEach(this::closed);
    }
}
