// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.registrar;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Aor;
import jackfield.sip.DomainAlias;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
import jackfield.sip.InboundRequest;
import jackfield.sip.SipUri;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the AOR that a REGISTER is for: {@code user@host} of To, the user at the domain that an alias
 * stands for, or the bare user, whichever is among the endpoint's. Where To has no user, the AOR is called
 * as the host or that domain. Thread-safe.
 */
final class AorNames {

    private final ConfigView<Aor> aors;
    private final ConfigView<DomainAlias> aliases;
    private final ConfigView<Global> global;

    AorNames(ConfigStore config) {
        aors = config.view(Aor.class);
        aliases = config.view(DomainAlias.class);
        global = config.view(Global.class);
    }

    Optional<Aor> find(InboundRequest request, Endpoint endpoint) {
        return request.to()
                .flatMap(
                        to ->
                                names(to)
                                        .filter(endpoint.aors()::contains)
                                        .flatMap(name -> aors.get(name).stream())
                                        .findFirst());
    }

    private Stream<String> names(SipUri to) {
        String user = withoutOptions(to.decodedUser());
        Stream<String> domains =
                Stream.concat(
                        Stream.of(to.host()),
                        aliases.get(to.host()).map(DomainAlias::domain).stream());
        if (user.isEmpty()) {
            return domains;
        }
        Stream<String> qualified = domains.map(domain -> user + "@" + domain);
        return global.single().disableMultiDomain()
                ? Stream.concat(Stream.of(user), qualified)
                : Stream.concat(qualified, Stream.of(user));
    }

    private String withoutOptions(String user) {
        int options = global.single().ignoreUriUserOptions() ? user.indexOf(';') : -1;
        return options < 0 ? user : user.substring(0, options);
    }
}
