// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.Cidr;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The {@code match} items of all identify sections, ordered so that a source is found by one look-up for
 * each length of network, the longest first. Immutable.
 */
final class SourceTable {

    /** By number of bits, the most first; of one network those with a port first. */
    private final TreeMap<Integer, Map<Cidr, List<Entry>>> networks =
            new TreeMap<>(Comparator.reverseOrder());

    private record Entry(Identify identify, int port) {}

    /**
     * @param hosts addresses of the host names, as far as they are known
     */
    SourceTable(Collection<Identify> identifies, KnownHosts hosts) {
        for (Identify identify : identifies) {
            for (SourceMatch match : identify.match()) {
                if (!match.excludes()) {
                    networks(identify, match, hosts)
                            .forEach(network -> add(network, identify, match));
                }
            }
        }
    }

    private static List<Cidr> networks(Identify identify, SourceMatch match, KnownHosts hosts) {
        return match.network()
                .map(List::of)
                .orElseGet(
                        () ->
                                hosts.of(HostName.of(identify, match)).stream()
                                        .map(it -> new Cidr(it, it.getAddress().length * 8))
                                        .toList());
    }

    private void add(Cidr network, Identify identify, SourceMatch match) {
        List<Entry> entries =
                networks.computeIfAbsent(network.bits(), bits -> new HashMap<>())
                        .computeIfAbsent(network, any -> new ArrayList<>());
        Entry entry = new Entry(identify, match.port());
        if (match.port() > 0) {
            entries.addFirst(entry);
        } else {
            entries.addLast(entry);
        }
    }

    /** The section that this source belongs to. */
    Optional<Identify> find(InetSocketAddress source) {
        InetAddress address = source.getAddress();
        int bits = address.getAddress().length * 8;
        for (Map.Entry<Integer, Map<Cidr, List<Entry>>> length : networks.entrySet()) {
            if (length.getKey() <= bits) {
                Cidr network = new Cidr(address, length.getKey());
                for (Entry entry : length.getValue().getOrDefault(network, List.of())) {
                    if (fits(entry, source)) {
                        return Optional.of(entry.identify());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Entry entry, InetSocketAddress source) {
        return (entry.port() == 0 || entry.port() == source.getPort())
                && entry.identify().match().stream().noneMatch(match -> excludes(match, source));
    }

    private static boolean excludes(SourceMatch match, InetSocketAddress source) {
        return match.excludes()
                && (match.port() == 0 || match.port() == source.getPort())
                && match.network()
                        .filter(network -> network.contains(source.getAddress()))
                        .isPresent();
    }
}
