// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.spi.EndpointIdentifier;
import jackfield.sip.spi.IdentifierName;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Identifies the endpoint of a request by one of its headers. Anybody can write a header, so an endpoint
 * that is found in this way and has no {@code auth} is worth a warning. Thread-safe.
 */
@Component
@IdentifierName("header")
@ServiceRanking(60)
public final class HeaderEndpointIdentifier implements EndpointIdentifier {

    private static final Logger LOG = LoggerFactory.getLogger(HeaderEndpointIdentifier.class);

    private final ConfigView<Identify> identifies;
    private final ConfigView<Endpoint> endpoints;
    private final ConfigView.Subscription changes;

    @Activate
    public HeaderEndpointIdentifier(@Reference ConfigStore config) {
        identifies = config.view(Identify.class);
        endpoints = config.view(Endpoint.class);
        warnOfOpenEndpoints();
        changes = identifies.onChange(this::warnOfOpenEndpoints);
    }

    @Deactivate
    void deactivate() {
        changes.close();
    }

    @Override
    public Optional<String> identify(InboundRequest request) {
        Optional<Identify> found =
                identifies.all().stream()
                        .filter(
                                identify ->
                                        identify.matchHeader()
                                                .filter(header -> header.fits(request.message()))
                                                .isPresent())
                        .findFirst();
        found.ifPresentOrElse(
                it ->
                        request.trail()
                                .add(
                                        "identify",
                                        "header: section %s matches %s",
                                        it.id(),
                                        it.matchHeader().get()),
                () -> request.trail().add("identify", "header: no match_header fits"));
        return found.map(Identify::endpoint);
    }

    private void warnOfOpenEndpoints() {
        for (Identify identify : identifies.all()) {
            if (identify.matchHeader().isPresent() && isOpen(identify.endpoint())) {
                LOG.warn(
                        "identify {}: whoever sends the header '{}' is taken for {}, which has no auth",
                        identify.id(),
                        identify.matchHeader().get(),
                        identify.endpoint());
            }
        }
    }

    private boolean isOpen(String endpoint) {
        return endpoints.get(endpoint).filter(it -> it.auth().isEmpty()).isPresent();
    }
}
