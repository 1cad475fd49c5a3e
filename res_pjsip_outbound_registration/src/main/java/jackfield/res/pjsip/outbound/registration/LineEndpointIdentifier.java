// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.sip.InboundRequest;
import jackfield.sip.SipUri;
import jackfield.sip.spi.EndpointIdentifier;
import jackfield.sip.spi.IdentifierName;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;

/**
 * Identifies the endpoint of a request by the token that we put into the Contact of a registration: whoever
 * sends it has it from there. Thread-safe.
 */
@Component
@IdentifierName("line")
@ServiceRanking(1000)
public final class LineEndpointIdentifier implements EndpointIdentifier {

    private final OutboundRegistrations registrations;

    @Activate
    public LineEndpointIdentifier(@Reference OutboundRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Optional<String> identify(InboundRequest request) {
        return line(request.uri()).or(() -> line(request.to())).flatMap(registrations::endpointOf);
    }

    private static Optional<String> line(Optional<SipUri> uri) {
        return uri.flatMap(known -> known.parameter("line"));
    }
}
