// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.user;

import jackfield.config.ConfigStore;
import jackfield.sip.InboundRequest;
import jackfield.sip.spi.EndpointIdentifier;
import jackfield.sip.spi.IdentifierName;
import java.util.Optional;
import javax.sip.header.AuthorizationHeader;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;

/**
 * Identifies the endpoint of a request by the user name and the realm of its digest credentials; a
 * request without any is not identified, and so is challenged first. Thread-safe.
 */
@Component
@IdentifierName("auth_username")
@ServiceRanking(50)
public final class AuthUsernameEndpointIdentifier implements EndpointIdentifier {

    private final EndpointNames names;

    @Activate
    public AuthUsernameEndpointIdentifier(@Reference ConfigStore config) {
        names = new EndpointNames(config);
    }

    @Override
    public Optional<String> identify(InboundRequest request) {
        if (request.message().getHeader(AuthorizationHeader.NAME)
                        instanceof AuthorizationHeader credentials
                && "Digest".equalsIgnoreCase(credentials.getScheme())) {
            return names.find(
                    request,
                    "the credentials'",
                    text(credentials.getParameter("username")),
                    text(credentials.getParameter("realm")),
                    "auth_username");
        }
        request.trail().add("identify", "auth_username: the request has no digest credentials");
        return Optional.empty();
    }

    private static String text(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
