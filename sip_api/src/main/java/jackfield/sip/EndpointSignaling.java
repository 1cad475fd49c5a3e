// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.InvalidOptionException;
import jackfield.config.Named;
import jackfield.config.NotInEffect;
import jackfield.config.OldNames;
import jackfield.config.Option;
import jackfield.config.Range;
import java.time.Duration;
import java.util.List;

/** Requests to and from the endpoint. */
public record EndpointSignaling(
        @Option(
                        "Answers to the port a request came from even if it does not ask for that (rport, RFC 3581).")
                @Default("yes")
                boolean forceRport,
        @Option("Puts the address a message came from in the place of the one in its Contact.")
                @Default("no")
                boolean rewriteContact,
        @Option("SIP URI of a proxy that requests go through.")
                @NotInEffect
                @Example("outbound_proxy=sip:proxy.example.org\\;lr")
                String outboundProxy,
        @Option(
                        "Whether provisional responses are confirmed (RFC 3262): never, always, if the peer asks, or as offered.")
                @Named("100rel")
                @Default("yes")
                ReliableProvisional reliableProvisional,
        @Option("Whether calls are refreshed from time to time (RFC 4028).") @Default("yes")
                Timers timers,
        @Option("Shortest interval of session refreshes that is accepted.")
                @Default("90")
                @Range(min = 90)
                Duration timersMinSe,
        @Option("Interval of session refreshes; timers_min_se or more.") @Default("1800")
                Duration timersSessExpires,
        @Option("Adds user=phone to URIs whose user is a phone number.") @Default("no")
                boolean userEqPhone,
        @Option(
                        "User of the From header in calls to the endpoint; empty takes the caller's number.")
                String fromUser,
        @Option("Host of the From header in calls to the endpoint; empty takes our own address.")
                String fromDomain,
        @Option("User of our Contact header.") String contactUser,
        @Option("How a redirection (3xx) is followed.")
                @Details(
                        """
                        user takes the user of the new URI as an extension of the dialplan, uri_core dials \
                        the URI, uri_pjsip follows it without telling the dialplan.
                        """)
                @Default("user")
                @NotInEffect
                RedirectMethod redirectMethod,
        @Option("Methods outside calls whose redirections are followed; only message is known.")
                @NotInEffect
                @Example("follow_redirect_methods=message")
                List<String> followRedirectMethods,
        @Option("Takes over the media of another branch in a forked call.")
                @Default("yes")
                @NotInEffect
                boolean followEarlyMediaFork,
        @Option("Takes over media that the same branch has changed.") @Default("no") @NotInEffect
                boolean acceptMultipleSdpAnswers,
        @Option("Leaves the Reason header with the hang-up cause out.") @Default("no")
                boolean suppressQ850ReasonHeaders,
        @Option("Does not pass on a 183 that has no SDP.") @Default("no")
                boolean ignore183WithoutSdp,
        @Option("Answers OPTIONS without asking who it is.") @Default("no")
                boolean allowUnauthenticatedOptions,
        @Option("Security mechanisms that are offered (RFC 3329).") @NotInEffect
                List<String> securityMechanisms,
        @Option("Whether security mechanisms are agreed on (RFC 3329).") @Default("no") @NotInEffect
                SecurityNegotiation securityNegotiation,
        @Option("No longer used; stir_shaken_profile has taken its place.") @NotInEffect
                String stirShaken,
        @Option("Profile for the attestation of callers.") @NotInEffect String stirShakenProfile,
        @Option("Profile for the location in calls from the endpoint.") @NotInEffect
                String geolocIncomingCallProfile,
        @Option("Profile for the location in calls to the endpoint.") @NotInEffect
                String geolocOutgoingCallProfile,
        @Option("Sends the endpoint what a call costs.") @Default("no") @NotInEffect
                boolean sendAoc) {

    public EndpointSignaling {
        if (timersSessExpires.compareTo(timersMinSe) < 0) {
            throw new InvalidOptionException(
                    "timers_sess_expires", "expected timers_min_se or more");
        }
        OptionRules.user("from_user", fromUser);
        OptionRules.words("follow_redirect_methods", followRedirectMethods, List.of("message"));
        OptionRules.uri("outbound_proxy", outboundProxy);
    }

    /** Values of {@code reliable_provisional}. */
    public enum ReliableProvisional {
        NO,
        REQUIRED,
        PEER_SUPPORTED,
        YES
    }

    /** Values of {@code timers}. */
    public enum Timers {
        NO,
        YES,
        REQUIRED,
        @OldNames("forced")
        ALWAYS
    }

    /** Values of {@code redirect_method}. */
    public enum RedirectMethod {
        USER,
        URI_CORE,
        URI_PJSIP
    }

    /** Values of {@code security_negotiation}. */
    public enum SecurityNegotiation {
        NO,
        MEDIASEC
    }
}
