// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.module.ModuleRegistry;
import jackfield.module.Offer;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.Trail;
import jackfield.sip.spi.EndpointIdentifier;
import java.util.Optional;
import java.util.function.Function;

/** Stage 4: asks the identifiers in their order until one names an endpoint that exists. Thread-safe. */
final class Identification implements AutoCloseable {

    private final IdentifierOrder order;
    private final ConfigView<Endpoint> endpoints;
    private final ConfigView.Subscription warnings;

    Identification(ConfigStore config, ModuleRegistry modules) {
        order = new IdentifierOrder(config, modules);
        endpoints = config.view(Endpoint.class);
        warnings = order.warnOfUnknownNames();
    }

    Optional<Endpoint> endpointOf(InboundRequest request) {
        for (Offer<EndpointIdentifier> offer : order.offers()) {
            int before = request.trail().length();
            Optional<String> name =
                    offer.ask(identifier -> identifier.identify(request))
                            .flatMap(Function.identity());
            Optional<Endpoint> endpoint = name.flatMap(endpoints::get);
            if (endpoint.isPresent()) {
                request.trail()
                        .add("endpoint", "%s, named by %s", endpoint.get().id(), offer.key());
                return endpoint;
            }
            explain(request.trail(), offer.key(), name, before);
        }
        request.trail().add("endpoint", "none: the caller is unknown");
        return Optional.empty();
    }

    private static void explain(Trail trail, String key, Optional<String> name, int before) {
        if (name.isPresent()) {
            trail.add("identify", "%s: %s is no endpoint that is in force", key, name.get());
        } else if (trail.length() == before) {
            trail.add("identify", "%s: names nobody", key);
        }
    }

    @Override
    public void close() {
        warnings.close();
    }
}
