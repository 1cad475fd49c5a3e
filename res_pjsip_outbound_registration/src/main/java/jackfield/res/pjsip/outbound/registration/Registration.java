// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.InvalidOptionException;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Refers;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.sip.EndpointSignaling.SecurityNegotiation;
import jackfield.sip.SipUri;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One {@code type=registration} section: we register with another server. */
@ConfigObject(file = "pjsip.conf", type = "registration")
@Synopsis("Registers with another server, as a phone would.")
public record Registration(
        @Id String id,
        @Required
                @Option("Server that is registered with.")
                @Example("server_uri=sip:registrar.example.org")
                SipUri serverUri,
        @Required
                @Option("Our address there, in To and From.")
                @Example("client_uri=sip:acct77@example.org")
                SipUri clientUri,
        @Option("User part of our Contact; empty stands for s.")
                @Details("Calls that the server sends to us are for this extension.")
                @Example("contact_user=5550100")
                String contactUser,
        @Option("Parameters that are added to our Contact.") @Example("contact_header_params=q=0.5")
                String contactHeaderParams,
        @Option("Transport section to send by; empty to take the first that fits.")
                @Refers(to = "transport")
                String transport,
        @Option("SIP URI of a proxy that the request goes through.")
                @Example("outbound_proxy=sip:proxy.example.org\\;lr")
                Optional<SipUri> outboundProxy,
        @Option("How long a registration shall last; the server may decide otherwise.")
                @Default("3600")
                @Range(min = 1)
                Duration expiration,
        @Option("Longest random wait before the first request.") @Default("10") @Range(min = 0)
                Duration maxRandomInitialDelay,
        @Option("Wait after a temporary failure or no answer; 0 for never again.")
                @Details(
                        """
                        Temporary are 408, 480, 500, 502, 503, 504 and whatever comes with Retry-After, which \
                        then says how long.
                        """)
                @Default("60")
                @Range(min = 0)
                Duration retryInterval,
        @Option("Wait after 403; 0 for never again.") @Default("0") @Range(min = 0)
                Duration forbiddenRetryInterval,
        @Option("Wait after any other refusal; 0 for never again.") @Default("0") @Range(min = 0)
                Duration fatalRetryInterval,
        @Option("Retries in a row before it is given up; 0 for none.")
                @Default("10")
                @Range(min = 0)
                int maxRetries,
        @Option(
                        "Gives up when the credentials are refused or missing; without this, it is tried again.")
                @Default("yes")
                boolean authRejectionPermanent,
        @Option("Auth sections with the credentials for challenges of the server.")
                @Details("One section for each realm; a section without a realm fits every realm.")
                @Example("outbound_auth=uplink")
                @Refers(to = "auth")
                List<String> outboundAuth,
        @Option("Says that we understand Path (RFC 3327).") @Default("no") boolean supportPath,
        @Option("Says that we understand outbound (RFC 5626).") @Default("no")
                boolean supportOutbound,
        @Option("Whether security mechanisms are agreed on (RFC 3329).")
                @Default("no")
                @NotInEffect(happens = "no")
                SecurityNegotiation securityNegotiation,
        @Option("Security mechanisms that are offered (RFC 3329).") @NotInEffect
                List<String> securityMechanisms,
        @Option("Marks our Contact, so that calls that come by it are known to be of endpoint.")
                @Default("no")
                boolean line,
        @Option("Endpoint that calls by this registration belong to; goes together with line.")
                @Example("endpoint=uplink")
                @Refers(to = "endpoint")
                String endpoint,
        @Option("Text of User-Agent in these requests; empty takes that of the global section.")
                String userAgent) {

    public Registration {
        if (line && endpoint.isEmpty()) {
            throw new InvalidOptionException("line", "needs endpoint as well");
        }
        if (!line && !endpoint.isEmpty()) {
            throw new InvalidOptionException("endpoint", "needs line=yes as well");
        }
    }
}
