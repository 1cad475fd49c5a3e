// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Synopsis;
import java.time.Duration;
import java.util.List;

/** The {@code type=global} section: settings of SIP as a whole. */
@ConfigObject(file = "pjsip.conf", type = "global", section = "global", single = true)
@Synopsis("Settings of SIP as a whole.")
public record Global(
        @Id String id,
        @Option("Max-Forwards of our requests.") @Default("70") @Range(min = 0) int maxForwards,
        @Option("Text of our User-Agent and Server headers.") @Default("Jackfield")
                String userAgent,
        @Option("Endpoint whose settings requests to a bare URI use.")
                @Default("default_outbound_endpoint")
                @NotInEffect
                String defaultOutboundEndpoint,
        @Option("Writes SIP messages to the log from the start: yes, no, or those of one host.")
                @Default("no")
                @NotInEffect
                String debug,
        @Option("Order in which it is tried to find the endpoint of a request.")
                @Details(
                        """
                        Methods that are not named come after the named ones, by rank; line, which \
                        recognizes a token of our own registrations, comes before all. Those of \
                        Jackfield rank ip, username, anonymous, header, auth_username, request_uri.
                        """)
                List<String> endpointIdentifierOrder,
        @Option("How often an empty line keeps a TCP or TLS connection open; 0 for never.")
                @Default("90")
                Duration keepAliveInterval,
        @Option(
                        "Longest random wait before contacts are first asked whether they are there; 0 for their qualify_frequency.")
                @Default("0")
                Duration maxInitialQualifyTime,
        @Option("User of the From header when no other is known.") @Default("asterisk")
                String defaultFromUser,
        @Option("Extension for messages of endpoints that name none.") @NotInEffect
                String defaultVoicemailExtension,
        @Option("Context that gets an extension for each endpoint that is registered.") @NotInEffect
                String regcontext,
        @Option("How often contacts that have run out are looked for.") @Default("30") @NotInEffect
                Duration contactExpirationCheckInterval,
        @Option("Never looks for endpoints and AORs with @domain in their name.") @Default("no")
                boolean disableMultiDomain,
        @Option(
                        "Number of requests nobody is known for, from one address, that are worth an event.")
                @Default("5")
                @Range(min = 0)
                int unidentifiedRequestCount,
        @Option("Time within which they have to come.") @Default("5")
                Duration unidentifiedRequestPeriod,
        @Option("How often addresses of such requests are forgotten.") @Default("30")
                Duration unidentifiedRequestPruneInterval,
        @Option("Realm of our challenges.") @Default("asterisk") String defaultRealm,
        @Option("Length of the queue of message notices at which new ones wait.")
                @Default("500")
                @Range(min = 0)
                @NotInEffect
                int mwiTpsQueueHigh,
        @Option("Length at which they go on; -1 for 90 percent of that.")
                @Default("-1")
                @NotInEffect
                int mwiTpsQueueLow,
        @Option("Tells nobody of waiting messages at start.") @Default("no") @NotInEffect
                boolean mwiDisableInitialUnsolicited,
        @Option("Lets 180 follow a 183 in one call.") @Default("no") @NotInEffect
                boolean allowSending180After183,
        @Option("Takes ;options out of the user of a URI before it is looked up.") @Default("no")
                boolean ignoreUriUserOptions,
        @Option("Takes the caller's number as the user of our Contact.") @Default("no") @NotInEffect
                boolean useCalleridContact,
        @Option("Sends an event also when a registration is only renewed.")
                @Default("no")
                @NotInEffect
                boolean sendContactStatusOnUpdateRegistration,
        @Option("Which overload makes us refuse new requests with 503.")
                @Default("global")
                @NotInEffect
                TaskprocessorOverloadTrigger taskprocessorOverloadTrigger,
        @Option("Says that transfers need no subscription (norefersub, RFC 4488).")
                @Default("yes")
                @NotInEffect
                boolean norefersub,
        @Option("Offers every allowed codec in answer to a re-INVITE without SDP.")
                @Default("no")
                @NotInEffect
                boolean allCodecsOnEmptyReinvite,
        @Option("Algorithms that are offered in challenges where the auth section names none.")
                @Default("MD5")
                @Example("default_auth_algorithms_uas=SHA-256,MD5")
                List<String> defaultAuthAlgorithmsUas,
        @Option("Algorithms with which challenges are answered where the auth section names none.")
                @Default("MD5")
                @Example("default_auth_algorithms_uac=SHA-256,MD5")
                List<String> defaultAuthAlgorithmsUac) {

    private static final List<String> ALGORITHMS = List.of("MD5", "SHA-256", "SHA-512-256");

    public Global {
        OptionRules.notEmpty("debug", debug);
        OptionRules.notEmpty("default_from_user", defaultFromUser);
        OptionRules.words("default_auth_algorithms_uas", defaultAuthAlgorithmsUas, ALGORITHMS);
        OptionRules.words("default_auth_algorithms_uac", defaultAuthAlgorithmsUac, ALGORITHMS);
    }

    /** Values of {@code taskprocessor_overload_trigger}. */
    public enum TaskprocessorOverloadTrigger {
        NONE,
        GLOBAL,
        PJSIP_ONLY
    }
}
