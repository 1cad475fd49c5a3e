// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.stack.loop.NettyLoop;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds where a URI leads (RFC 3263, without NAPTR and SRV). Thread-safe. */
public final class Locator {

    private final Transports transports;
    private final Executor io;

    public Locator(Transports transports, Executor io) {
        this.transports = transports;
        this.io = io;
    }

    /** As {@link jackfield.sip.SipStack#locate}. */
    public void locate(
            SipUri uri, String transportId, NettyLoop loop, Consumer<Optional<Target>> action) {
        Ways ways = Ways.of(uri, transportId, transports.all());
        InetAddress numeric = numeric(host(uri));
        if (ways.candidates().isEmpty() || numeric != null) {
            Optional<Target> target = numeric == null ? Optional.empty() : ways.to(uri, numeric);
            loop.executeHere(() -> action.accept(target));
        } else {
            io.execute(
                    () -> {
                        Optional<Target> target = resolve(ways, uri);
                        loop.execute(() -> action.accept(target));
                    });
        }
    }

    /** RFC 3261 §19.1.1: maddr overrides the host. */
    private static String host(SipUri uri) {
        return uri.parameter("maddr").filter(maddr -> !maddr.isEmpty()).orElse(uri.host());
    }

    /** The addresses keep the name, which a certificate may have to bear. */
    private static Optional<Target> resolve(Ways ways, SipUri uri) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host(uri))) {
                Optional<Target> target = ways.to(uri, address);
                if (target.isPresent()) {
                    return target;
                }
            }
        } catch (UnknownHostException e) {
            // leads nowhere
        }
        return Optional.empty();
    }

    private static @Nullable InetAddress numeric(String host) {
        try {
            return Cidr.parseAddress(host);
        } catch (BadValueException e) {
            return null;
        }
    }
}
