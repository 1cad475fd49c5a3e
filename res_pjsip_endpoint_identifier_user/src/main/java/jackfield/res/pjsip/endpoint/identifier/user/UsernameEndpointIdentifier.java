// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.user;

import jackfield.config.ConfigStore;
import jackfield.sip.InboundRequest;
import jackfield.sip.SipUri;
import jackfield.sip.spi.EndpointIdentifier;
import jackfield.sip.spi.IdentifierName;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;

/** Identifies the endpoint of a request by the user and the host of From. Thread-safe. */
@Component
@IdentifierName("username")
@ServiceRanking(200)
public final class UsernameEndpointIdentifier implements EndpointIdentifier {

    private final EndpointNames names;

    @Activate
    public UsernameEndpointIdentifier(@Reference ConfigStore config) {
        names = new EndpointNames(config);
    }

    @Override
    public Optional<String> identify(InboundRequest request) {
        Optional<SipUri> from = request.from();
        if (from.isEmpty()) {
            request.trail().add("identify", "username: From is no SIP URI");
            return Optional.empty();
        }
        return names.find(request, "From", from.get().decodedUser(), from.get().host(), "username");
    }
}
