// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * Our address towards a peer, as the kernel's routing table has it: a UDP socket that is connected, over
 * which nothing is sent, shows it. Remembered for a while. Thread-safe, does not block.
 */
final class RouteAddresses {

    private static final int MOST = 10_000;
    private static final long KEPT_NANOS = 60_000_000_000L;
    private static final int ANY_PORT = 9;

    private final ConcurrentMap<InetAddress, InetAddress> known = new ConcurrentHashMap<>();
    private final LongSupplier clock;
    private volatile long forgotten;

    RouteAddresses(LongSupplier nanoClock) {
        this.clock = nanoClock;
        this.forgotten = nanoClock.getAsLong();
    }

    InetAddress towards(InetAddress peer) {
        long now = clock.getAsLong();
        if (now - forgotten > KEPT_NANOS || known.size() >= MOST) {
            forgotten = now;
            known.clear();
        }
        InetAddress remembered = known.get(peer);
        if (remembered != null) {
            return remembered;
        }
        InetAddress found = ask(peer);
        known.put(peer, found);
        return found;
    }

    private static InetAddress ask(InetAddress peer) {
        ProtocolFamily family =
                peer instanceof Inet6Address
                        ? StandardProtocolFamily.INET6
                        : StandardProtocolFamily.INET;
        try (DatagramChannel socket = DatagramChannel.open(family)) {
            socket.connect(new InetSocketAddress(peer, ANY_PORT));
            return ((InetSocketAddress) socket.getLocalAddress()).getAddress();
        } catch (IOException e) {
            // No route to it: nothing that we write could be right.
            return InetAddress.getLoopbackAddress();
        }
    }
}
