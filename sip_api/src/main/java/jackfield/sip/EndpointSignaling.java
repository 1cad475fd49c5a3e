// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Default;
import jackfield.config.Named;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import java.time.Duration;
import java.util.List;

/** Requests to and from the endpoint. */
public record EndpointSignaling(
        @Option("Answer requests to the source port even if the Via has no rport.") @Default("yes")
                boolean forceRport,
        @Option("Replace the Contact (or first Record-Route) host and port by the packet's source.")
                @Default("no")
                boolean rewriteContact,
        @Option("Full URI that requests are routed through first.") @NotInEffect
                String outboundProxy,
        @Option("Reliable provisional responses: refuse, demand, use only if the peer asks, offer.")
                @Named("100rel")
                @Default("yes")
                @NotInEffect(happens = "no")
                ReliableProvisional reliableProvisional,
        @Option("Session timer policy.") @Default("yes") @NotInEffect(happens = "no") Timers timers,
        @Option("Smallest interval accepted; under 90 rejects the endpoint.")
                @Default("90")
                @Range(min = 90)
                @NotInEffect
                Duration timersMinSe,
        @Option("Session interval; less than timers_min_se rejects the endpoint.")
                @Default("1800")
                @NotInEffect
                Duration timersSessExpires,
        @Option("Add user=phone to number-like URIs.") @Default("no") boolean userEqPhone,
        @Option("From user on requests to the endpoint; a bad character rejects the endpoint.")
                String fromUser,
        @Option("From host.") String fromDomain,
        @Option("User part of our own Contact.") String contactUser,
        @Option(
                        "What to do with a 3xx: new dialplan user, dial the URI from the core, follow inside the stack.")
                @Default("user")
                @NotInEffect
                RedirectMethod redirectMethod,
        @Option("Out-of-call methods for which a 3xx is followed.") @NotInEffect
                List<String> followRedirectMethods,
        @Option("Follow new SDP in forked 18x.") @Default("yes") @NotInEffect
                boolean followEarlyMediaFork,
        @Option("Accept changed SDP from the same branch.") @Default("no") @NotInEffect
                boolean acceptMultipleSdpAnswers,
        @Option("Leave Reason: Q.850 out.") @Default("no") @NotInEffect
                boolean suppressQ850ReasonHeaders,
        @Option("Do not pass on 183 without SDP.") @Default("no") @NotInEffect
                boolean ignore183WithoutSdp,
        @Option("Answer OPTIONS without a challenge.") @Default("no")
                boolean allowUnauthenticatedOptions,
        @Option("RFC 3329 client list.") @NotInEffect List<String> securityMechanisms,
        @Option("RFC 3329 negotiation.") @Default("no") @NotInEffect
                SecurityNegotiation securityNegotiation,
        @Option("No longer used: warns and does nothing; use stir_shaken_profile.") @NotInEffect
                String stirShaken,
        @Option("Caller-id attestation profile.") @NotInEffect String stirShakenProfile,
        @Option("Location profile; needs res_geolocation, else the endpoint is rejected.")
                @NotInEffect
                String geolocIncomingCallProfile,
        @Option("Location profile; needs res_geolocation.") @NotInEffect
                String geolocOutgoingCallProfile,
        @Option("Send advice of charge.") @Default("no") @NotInEffect boolean sendAoc) {

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
