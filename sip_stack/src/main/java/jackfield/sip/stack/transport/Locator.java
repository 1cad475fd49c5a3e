// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.stack.loop.NettyLoop;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds where a URI leads (RFC 3263, without NAPTR and SRV). Thread-safe. */
public final class Locator {

    private static final int DEFAULT_PORT = 5060;

    private final Transports transports;
    private final Executor io;

    public Locator(Transports transports, Executor io) {
        this.transports = transports;
        this.io = io;
    }

    /** As {@link jackfield.sip.SipStack#locate}. */
    public void locate(
            SipUri uri, String transportId, NettyLoop loop, Consumer<Optional<Target>> action) {
        List<UdpTransport> candidates = candidates(uri, transportId);
        InetAddress numeric = numeric(host(uri));
        if (candidates.isEmpty() || numeric != null) {
            Optional<Target> target =
                    numeric == null ? Optional.empty() : reach(candidates, uri, numeric);
            loop.executeHere(() -> action.accept(target));
        } else {
            io.execute(
                    () -> {
                        Optional<Target> target = resolve(candidates, uri);
                        loop.execute(() -> action.accept(target));
                    });
        }
    }

    /** Where the URI leads if that needs no name server. */
    public Optional<Target> locateNumeric(SipUri uri, String transportId) {
        InetAddress numeric = numeric(host(uri));
        return numeric == null
                ? Optional.empty()
                : reach(candidates(uri, transportId), uri, numeric);
    }

    private List<UdpTransport> candidates(SipUri uri, String transportId) {
        String wanted = uri.parameter("transport").orElse("udp").toLowerCase(Locale.ROOT);
        if (uri.isSecure() || !wanted.equals("udp")) {
            return List.of();
        }
        return transports.all().stream()
                .filter(
                        open ->
                                transportId.isEmpty()
                                        || open.configuration().id().equals(transportId))
                .toList();
    }

    /** RFC 3261 §19.1.1: maddr overrides the host. */
    private static String host(SipUri uri) {
        return uri.parameter("maddr").filter(maddr -> !maddr.isEmpty()).orElse(uri.host());
    }

    private static Optional<Target> resolve(List<UdpTransport> candidates, SipUri uri) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host(uri))) {
                Optional<Target> target = reach(candidates, uri, address);
                if (target.isPresent()) {
                    return target;
                }
            }
        } catch (UnknownHostException e) {
            // leads nowhere
        }
        return Optional.empty();
    }

    private static Optional<Target> reach(
            List<UdpTransport> candidates, SipUri uri, InetAddress address) {
        int port = uri.port() < 0 ? DEFAULT_PORT : uri.port();
        return candidates.stream()
                .filter(open -> open.reaches(address))
                .findFirst()
                .map(open -> new Target(open, new InetSocketAddress(address, port)));
    }

    private static @Nullable InetAddress numeric(String host) {
        try {
            return Cidr.parseAddress(host);
        } catch (BadValueException e) {
            return null;
        }
    }
}
