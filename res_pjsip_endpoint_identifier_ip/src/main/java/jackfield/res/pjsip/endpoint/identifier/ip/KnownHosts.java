// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The addresses of host names as they were found last. Thread-safe. */
final class KnownHosts {

    private static final Logger LOG = LoggerFactory.getLogger(KnownHosts.class);

    private static final List<String> SERVICES = List.of("_sip._udp.", "_sip._tcp.", "_sips._tcp.");

    private final HostLookup lookup;
    private final Map<HostName, List<InetAddress>> addresses = new ConcurrentHashMap<>();

    KnownHosts(HostLookup lookup) {
        this.lookup = lookup;
    }

    /** None for a name that has not been found yet. */
    List<InetAddress> of(HostName host) {
        return addresses.getOrDefault(host, List.of());
    }

    /** Forgets all other names. */
    void retain(Collection<HostName> hosts) {
        addresses.keySet().retainAll(hosts);
    }

    /**
     * Asks name servers. A name that is not found any more keeps its addresses.
     *
     * @return whether something has changed
     */
    boolean lookUp(HostName host) {
        Optional<Set<InetAddress>> found = services(host).or(() -> addresses(host.name()));
        if (found.isEmpty()) {
            LOG.warn("identify: the host '{}' is not known, so it matches nothing new", host);
            return false;
        }
        List<InetAddress> now = List.copyOf(found.get());
        return !now.equals(addresses.put(host, now));
    }

    /** The addresses of the servers that SRV records name (RFC 3263 §4.2). */
    private Optional<Set<InetAddress>> services(HostName host) {
        Set<InetAddress> found = new LinkedHashSet<>();
        if (host.services()) {
            SERVICES.stream()
                    .flatMap(service -> lookup.targets(service + host.name()).stream())
                    .distinct()
                    .forEach(target -> addresses(target).ifPresent(found::addAll));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private Optional<Set<InetAddress>> addresses(String name) {
        try {
            return Optional.of(new LinkedHashSet<>(lookup.addresses(name)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
