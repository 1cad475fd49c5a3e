// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.InboundRequest;
import jackfield.sip.spi.EndpointIdentifier;
import jackfield.sip.spi.IdentifierName;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;

/** Identifies the endpoint of a request by its Request-URI. Thread-safe. */
@Component
@IdentifierName("request_uri")
@ServiceRanking(40)
public final class RequestUriEndpointIdentifier implements EndpointIdentifier {

    private final ConfigView<Identify> identifies;

    @Activate
    public RequestUriEndpointIdentifier(@Reference ConfigStore config) {
        identifies = config.view(Identify.class);
    }

    @Override
    public Optional<String> identify(InboundRequest request) {
        for (Identify identify : identifies.all()) {
            if (identify.matchRequestUri().isPresent()
                    && identify.matchRequestUri()
                            .get()
                            .fits(request.message().getRequestURI().toString())) {
                request.trail()
                        .add(
                                "identify",
                                "request_uri: section %s matches %s",
                                identify.id(),
                                request.message().getRequestURI());
                return Optional.of(identify.endpoint());
            }
        }
        request.trail()
                .add(
                        "identify",
                        "request_uri: no match_request_uri fits %s",
                        request.message().getRequestURI());
        return Optional.empty();
    }
}
