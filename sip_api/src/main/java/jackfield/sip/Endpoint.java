// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
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
                String context,
        @Option("Where the endpoint can be reached, and which AORs it may register to.")
                @Example("aors=201")
                List<String> aors,
        @Option(
                        "Auth objects with which this endpoint has to prove itself; more than one = one challenge each.")
                @Example("auth=201")
                List<String> auth,
        @Option("Credentials used when the far side challenges us.") @NotInEffect
                List<String> outboundAuth,
        @Option("Pin requests to one transport; empty = pick by URI.") String transport,
        @Option(
                        "Identification methods that may pick this endpoint; only username and auth_username are really checked, ip, header and request_uri work regardless; unknown word rejects the endpoint.")
                @Default("username,ip")
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
        EndpointAccess access) {}
