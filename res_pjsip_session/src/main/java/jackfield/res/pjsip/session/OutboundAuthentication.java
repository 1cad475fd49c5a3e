// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.module.ModuleServices;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.OutboundAuthenticator;
import jackfield.sip.spi.OutboundAuthenticator.Answer;
import jackfield.sip.spi.OutboundAuthenticator.Credentials;
import jackfield.sip.spi.OutboundAuthenticator.None;
import java.util.List;
import java.util.Optional;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers challenges of an endpoint with its {@code outbound_auth}, and says why where it cannot. Thread-safe. */
record OutboundAuthentication(ModuleServices<OutboundAuthenticator> authenticators) {

    private static final Logger log = LoggerFactory.getLogger(OutboundAuthentication.class);

    /** A far side that finds fault with every nonce would be asked for ever. */
    static final int MOST_ATTEMPTS = 5;

    static boolean isChallenge(Response response) {
        return response.getStatusCode() == Response.UNAUTHORIZED
                || response.getStatusCode() == Response.PROXY_AUTHENTICATION_REQUIRED;
    }

    /** The credentials to send the request with again; empty if that is of no use. */
    Optional<List<Header>> credentials(Endpoint endpoint, Request sent, Response challenge) {
        return switch (answer(endpoint, sent, challenge)) {
            case Credentials given -> Optional.of(given.headers());
            case None none -> {
                log.warn(
                        "{} asks for credentials for {} ({}): {}",
                        endpoint.id(),
                        sent.getMethod(),
                        challenge.getStatusCode(),
                        none.reason());
                yield Optional.empty();
            }
        };
    }

    private Answer answer(Endpoint endpoint, Request sent, Response challenge) {
        if (endpoint.outboundAuth().isEmpty()) {
            return new None("the endpoint has no outbound_auth");
        }
        return authenticators
                .first(each -> Optional.of(each.answer(endpoint.outboundAuth(), sent, challenge)))
                .orElse(new None("no module gives any (res_pjsip_outbound_authenticator_digest)"));
    }
}
