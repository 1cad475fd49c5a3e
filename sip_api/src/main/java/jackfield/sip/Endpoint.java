// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.Option;
import jackfield.config.Refers;
import jackfield.config.Synopsis;
import java.util.List;

/** One {@code type=endpoint} section: a phone, a trunk or another party that we talk SIP with. */
@ConfigObject(file = "pjsip.conf", type = "endpoint")
@Synopsis("A phone, a trunk or another party that calls are made with.")
public record Endpoint(
        @Id String id,
        @Option("Dialplan context that calls from this endpoint enter.")
                @Default("default")
                @Example("context=inside")
                @Refers(file = "extensions.conf")
                String context,
        @Option(
                        "AOR sections that say where the endpoint can be reached, and to which it may register.")
                @Example("aors=201")
                @Refers(to = "aor")
                List<String> aors,
        @Option("Auth sections with which the endpoint has to prove who it is.")
                @Details(
                        """
                        Without one, whoever is identified as this endpoint is believed. With several, \
                        one challenge is sent for each, and the answer to any of them counts.
                        """)
                @Example("auth=201")
                @Refers(to = "auth")
                List<String> auth,
        @Option("Auth sections with the credentials for challenges of the far side.")
                @Details("One section for each realm; a section without a realm fits every realm.")
                @Example("outbound_auth=uplink")
                @Refers(to = "auth")
                List<String> outboundAuth,
        @Option("Transport section that requests to this endpoint leave through.")
                @Details("Where none is named, the first one that fits the URI is taken.")
                @Refers(to = "transport")
                String transport,
        @Option("Methods by which a request may be found to come from this endpoint.")
                @Details(
                        """
                        Any of username, auth_username, ip, header and request_uri. Only username and \
                        auth_username ask this option: what an identify section says holds anyway.
                        """)
                @Default("username,ip")
                @Example("identify_by=auth_username")
                List<String> identifyBy,
        EndpointMedia media,
        EndpointCodecPreferences codecPreferences,
        EndpointRtp rtp,
        EndpointEncryption encryption,
        EndpointSignaling signaling,
        EndpointCallerIdentity callerIdentity,
        EndpointCalls calls,
        EndpointFax fax,
        EndpointSubscriptions subscriptions,
        EndpointAccess access) {

    private static final List<String> METHODS =
            List.of("username", "auth_username", "ip", "header", "request_uri");

    public Endpoint {
        OptionRules.words("identify_by", identifyBy, METHODS);
    }
}
