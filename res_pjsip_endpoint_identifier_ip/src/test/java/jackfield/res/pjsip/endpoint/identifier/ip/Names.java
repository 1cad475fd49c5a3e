// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A name server that a test fills. */
final class Names implements HostLookup {

    private final Map<String, List<InetAddress>> hosts = new HashMap<>();
    private final Map<String, List<String>> services = new HashMap<>();

    Names host(String name, String... addresses) {
        hosts.put(name, Stream.of(addresses).map(InetAddress::ofLiteral).toList());
        return this;
    }

    Names service(String name, String... targets) {
        services.put(name, List.of(targets));
        return this;
    }

    void forget(String name) {
        hosts.remove(name);
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        List<InetAddress> found = hosts.get(host);
        if (found == null) {
            throw new UnknownHostException(host);
        }
        return found;
    }

    @Override
    public List<String> targets(String service) {
        return services.getOrDefault(service, List.of());
    }
}
