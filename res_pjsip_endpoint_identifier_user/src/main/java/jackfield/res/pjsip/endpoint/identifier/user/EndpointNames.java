// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.user;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.DomainAlias;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
import jackfield.sip.InboundRequest;
import jackfield.sip.Trail;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the endpoint of a user and a domain: {@code user@domain}, the user at the domain that an alias
 * stands for, the user at the transport's domain, and the bare user. Without a user, the endpoint is called
 * as one of these domains. Thread-safe.
 */
final class EndpointNames {

    private final ConfigView<Endpoint> endpoints;
    private final ConfigView<DomainAlias> aliases;
    private final ConfigView<Global> global;

    EndpointNames(ConfigStore config) {
        endpoints = config.view(Endpoint.class);
        aliases = config.view(DomainAlias.class);
        global = config.view(Global.class);
    }

    /**
     * @param whose where user and domain stand, for the request's trail
     * @param user without escapes
     * @param method word of {@code identify_by} that the endpoint must have
     */
    Optional<String> find(
            InboundRequest request, String whose, String user, String domain, String method) {
        String name = withoutOptions(user);
        String transportDomain = request.transport().configuration().domain();
        Stream<String> domains =
                Stream.of(
                                domain,
                                aliases.get(domain).map(DomainAlias::domain).orElse(""),
                                transportDomain)
                        .filter(each -> !each.isEmpty());
        String elsewhere = "";
        for (String candidate : (Iterable<String>) candidates(name, domains)::iterator) {
            Optional<Endpoint> endpoint = endpoints.get(candidate);
            if (endpoint.isPresent() && endpoint.get().identifyBy().contains(method)) {
                request.trail().add("identify", "%s: %s user is %s", method, whose, candidate);
                return Optional.of(candidate);
            }
            elsewhere = endpoint.map(Endpoint::id).orElse(elsewhere);
        }
        explain(request.trail(), elsewhere, whose, name.isEmpty() ? domain : name, method);
        return Optional.empty();
    }

    private static void explain(
            Trail trail, String elsewhere, String whose, String name, String method) {
        if (elsewhere.isEmpty()) {
            trail.add("identify", "%s: %s user %s is no endpoint", method, whose, name);
        } else {
            trail.add(
                    "identify",
                    "%s: endpoint %s is not identified by %s (identify_by)",
                    method,
                    elsewhere,
                    method);
        }
    }

    private Stream<String> candidates(String name, Stream<String> domains) {
        if (name.isEmpty()) {
            return domains;
        }
        Stream<String> qualified = domains.map(each -> name + "@" + each);
        return global.single().disableMultiDomain()
                ? Stream.concat(Stream.of(name), qualified)
                : Stream.concat(qualified, Stream.of(name));
    }

    private String withoutOptions(String user) {
        int options = global.single().ignoreUriUserOptions() ? user.indexOf(';') : -1;
        return options < 0 ? user : user.substring(0, options);
    }
}
