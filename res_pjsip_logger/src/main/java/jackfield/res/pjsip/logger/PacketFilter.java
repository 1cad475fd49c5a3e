// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.logger;

import jackfield.config.Cidr;
import jackfield.sip.capture.Packet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which messages are shown. Immutable. Thread-safe.
 *
 * @param hosts of the far end; empty for all
 * @param methods in capitals; empty for all
 */
record PacketFilter(List<Cidr> hosts, Set<String> methods) {

    static final PacketFilter ALL = new PacketFilter(List.of(), Set.of());

    PacketFilter {
        hosts = List.copyOf(hosts);
        methods = Set.copyOf(methods);
    }

    boolean takes(Packet packet) {
        return (hosts.isEmpty()
                        || hosts.stream().anyMatch(net -> net.contains(packet.far().getAddress())))
                && (methods.isEmpty()
                        || methods.contains(packet.method().toUpperCase(Locale.ROOT)));
    }

    PacketFilter host(Cidr only) {
        return new PacketFilter(List.of(only), methods);
    }

    PacketFilter alsoHost(Cidr more) {
        List<Cidr> all = new ArrayList<>(hosts);
        all.add(more);
        return new PacketFilter(all, methods);
    }

    PacketFilter method(String only) {
        return new PacketFilter(hosts, Set.of(only.toUpperCase(Locale.ROOT)));
    }

    PacketFilter alsoMethod(String more) {
        Set<String> all = new TreeSet<>(methods);
        all.add(more.toUpperCase(Locale.ROOT));
        return new PacketFilter(hosts, all);
    }
}
