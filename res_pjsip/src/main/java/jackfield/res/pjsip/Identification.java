// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.module.ModuleRegistry;
import jackfield.module.Offer;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
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
            Optional<Endpoint> endpoint =
                    offer.ask(identifier -> identifier.identify(request))
                            .flatMap(Function.identity())
                            .flatMap(endpoints::get);
            if (endpoint.isPresent()) {
                return endpoint;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        warnings.close();
    }
}
