// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.ConfigObject;
import jackfield.config.Default;
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
        @Option("User-Agent and Server text.") @Default("Jackfield") String userAgent,
        @Option("Endpoint used for out-of-call requests to bare URIs.")
                @Default("default_outbound_endpoint")
                @NotInEffect
                String defaultOutboundEndpoint,
        @Option("Packet logger at start; empty rejects the object.") @Default("no") @NotInEffect
                String debug,
        @Option(
                        "Order of identification methods; methods that are not listed still run, after the listed ones.")
                @Default("ip,username,anonymous")
                List<String> endpointIdentifierOrder,
        @Option("CRLF keepalive on TCP/TLS.") @Default("90") @NotInEffect(happens = "0")
                Duration keepAliveInterval,
        @Option("Cap for the random delay of the first OPTIONS.") @Default("0") @NotInEffect
                Duration maxInitialQualifyTime,
        @Option("From user when nothing else is known; empty rejects the object.")
                @Default("asterisk")
                String defaultFromUser,
        @Option("Fallback for MWI.") @NotInEffect String defaultVoicemailExtension,
        @Option("Create a NoOp extension there per registered endpoint.") @NotInEffect
                String regcontext,
        @Option("Sweep interval for expired contacts.") @Default("30") @NotInEffect
                Duration contactExpirationCheckInterval,
        @Option("Look names up without @domain first.") @Default("no") boolean disableMultiDomain,
        @Option("How many unknown requests from one address before the security event.")
                @Default("5")
                @Range(min = 0)
                @NotInEffect
                int unidentifiedRequestCount,
        @Option("Within this time.") @Default("5") @NotInEffect Duration unidentifiedRequestPeriod,
        @Option("Sweep of that list.") @Default("30") @NotInEffect
                Duration unidentifiedRequestPruneInterval,
        @Option("Realm of our challenges.") @Default("asterisk") String defaultRealm,
        @Option("Overload mark of the MWI queue.") @Default("500") @Range(min = 0) @NotInEffect
                int mwiTpsQueueHigh,
        @Option("Mark at which the overload ends.") @Default("-1") @NotInEffect int mwiTpsQueueLow,
        @Option("No unsolicited MWI at start.") @Default("no") @NotInEffect
                boolean mwiDisableInitialUnsolicited,
        @Option("Let ringing follow progress.") @Default("no") @NotInEffect
                boolean allowSending180After183,
        @Option("Drop ;options inside the user part before matching.") @Default("no")
                boolean ignoreUriUserOptions,
        @Option("Caller number as Contact user.") @Default("no") @NotInEffect
                boolean useCalleridContact,
        @Option("Event also on refresh.") @Default("no") @NotInEffect
                boolean sendContactStatusOnUpdateRegistration,
        @Option("Which queues may make us refuse new requests with 503.")
                @Default("global")
                @NotInEffect
                TaskprocessorOverloadTrigger taskprocessorOverloadTrigger,
        @Option("Advertise norefersub.") @Default("yes") @NotInEffect boolean norefersub,
        @Option("Offer every allowed codec on a re-INVITE without SDP.") @Default("no") @NotInEffect
                boolean allCodecsOnEmptyReinvite,
        @Option("Default for auth supported_algorithms_uas; bad list warns and falls back.")
                @Default("MD5")
                List<String> defaultAuthAlgorithmsUas,
        @Option("Default for auth supported_algorithms_uac.") @Default("MD5") @NotInEffect
                List<String> defaultAuthAlgorithmsUac) {

    /** Values of {@code taskprocessor_overload_trigger}. */
    public enum TaskprocessorOverloadTrigger {
        NONE,
        GLOBAL,
        PJSIP_ONLY
    }
}
