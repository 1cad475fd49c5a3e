// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.sip.OpenTransport;
import jackfield.sip.Transport;
import jackfield.sip.Transport.Protocol;
import jackfield.sip.stack.loop.SipLoops;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transports that are open. Thread-safe; opening and closing block for a moment. */
public final class Transports implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Transports.class);

    private final SipLoops loops;
    private final Taps receiver;
    private final RouteAddresses routes = new RouteAddresses(System::nanoTime);
    private final ReentrantLock changes = new ReentrantLock();
    private volatile List<UdpTransport> open = List.of();

    public Transports(SipLoops loops, Taps receiver) {
        this.loops = loops;
        this.receiver = receiver;
    }

    /**
     * @throws ProtocolException if nobody here speaks the protocol
     * @throws IOException with a sentence for the operator
     */
    public OpenTransport open(Transport section) throws IOException {
        if (section.protocol() != Protocol.UDP) {
            throw new ProtocolException(
                    "protocol=%s is not in effect yet: only udp"
                            .formatted(section.protocol().name().toLowerCase(Locale.ROOT)));
        }
        changes.lock();
        try {
            return replace(section);
        } finally {
            changes.unlock();
        }
    }

    private UdpTransport replace(Transport section) throws IOException {
        UdpTransport opened = new UdpTransport(section, routes, receiver, this::closed);
        boolean portIsOurs =
                open.stream().anyMatch(o -> o.bound().getPort() == opened.bound().getPort());
        if (!portIsOurs) {
            PortProbe.check(section.id(), opened.bound());
        }
        try {
            opened.use(UdpSockets.open(loops, opened, opened.bound(), receiver));
        } catch (IOException e) {
            throw new IOException(PortProbe.sentence(section.id(), opened.bound(), e), e);
        }
        List<UdpTransport> now = new ArrayList<>(open);
        now.removeIf(old -> sameId(old, opened));
        now.add(opened);
        List<UdpTransport> before = open;
        open = List.copyOf(now);
        before.stream().filter(old -> sameId(old, opened)).forEach(o -> o.succeededBy(opened));
        log.debug("Listening on {}", opened); // who opens it tells the operator
        return opened;
    }

    private static boolean sameId(UdpTransport one, UdpTransport other) {
        return one.configuration().id().equals(other.configuration().id());
    }

    private void closed(UdpTransport transport) {
        changes.lock();
        try {
            open = open.stream().filter(other -> other != transport).toList();
            transport.release();
        } finally {
            changes.unlock();
        }
    }

    /** In the order they were opened. */
    public List<UdpTransport> all() {
        return open;
    }

    @Override
    public void close() {
        List.copyOf(open).forEach(this::closed);
    }
}
