// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.user;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.DomainAlias;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
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
     * @param user without escapes
     * @param method word of {@code identify_by} that the endpoint must have
     * @param transportDomain empty if the transport has none
     */
    Optional<String> find(String user, String domain, String transportDomain, String method) {
        String name = withoutOptions(user);
        Stream<String> domains =
                Stream.of(
                                domain,
                                aliases.get(domain).map(DomainAlias::domain).orElse(""),
                                transportDomain)
                        .filter(each -> !each.isEmpty());
        return candidates(name, domains).filter(each -> isIdentifiedBy(each, method)).findFirst();
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

    private boolean isIdentifiedBy(String id, String method) {
        return endpoints
                .get(id)
                .filter(endpoint -> endpoint.identifyBy().contains(method))
                .isPresent();
    }
}
