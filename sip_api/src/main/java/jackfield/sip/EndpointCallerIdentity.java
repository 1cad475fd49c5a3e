// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.channel.CallerId;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import java.util.List;

/** Who the endpoint says is calling, and who it is told is calling. */
public record EndpointCallerIdentity(
        @Option("Name and number shown for calls from this endpoint.")
                @Example("callerid=\"Front Desk\" <201>")
                CallerId callerid,
        @Option("Whether name and number may be shown, and who checked them.")
                @Details(
                        """
                        One of allowed_not_screened, allowed_passed_screen, allowed_failed_screen, allowed, \
                        prohib_not_screened, prohib_passed_screen, prohib_failed_screen, prohib, \
                        unavailable, or a number.
                        """)
                @Default("allowed_not_screened")
                @NotInEffect
                @Example("callerid_privacy=prohib")
                String calleridPrivacy,
        @Option("Text kept with the caller's identity; it is not sent.") @NotInEffect
                String calleridTag,
        @Option("Believes identity headers (P-Asserted-Identity, Remote-Party-ID) of the endpoint.")
                @Default("no")
                boolean trustIdInbound,
        @Option("Sends identity headers also for callers who want to stay private.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean trustIdOutbound,
        @Option("Adds P-Asserted-Identity to what is sent (RFC 3325).") @Default("no")
                boolean sendPai,
        @Option("Adds Remote-Party-ID to what is sent.") @Default("no") boolean sendRpid,
        @Option("Sends a changed identity of the called party at once, in a provisional response.")
                @Default("no")
                boolean rpidImmediate,
        @Option(
                        "Takes over a changed identity of the other party that the endpoint sends during a call.")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean trustConnectedLine,
        @Option("Tells the endpoint of a changed identity of the other party during a call.")
                @Default("yes")
                boolean sendConnectedLine,
        @Option("Request that such updates are sent with; reinvite is the same as invite.")
                @Default("invite")
                ConnectedLineMethod connectedLineMethod,
        @Option("Adds Diversion to calls that were forwarded (RFC 5806).")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean sendDiversion,
        @Option("Adds History-Info to calls that were forwarded (RFC 7044).")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean sendHistoryInfo) {

    private static final List<String> PRIVACY =
            List.of(
                    "allowed_not_screened",
                    "allowed_passed_screen",
                    "allowed_failed_screen",
                    "allowed",
                    "prohib_not_screened",
                    "prohib_passed_screen",
                    "prohib_failed_screen",
                    "prohib",
                    "unavailable");

    public EndpointCallerIdentity {
        if (!calleridPrivacy.chars().allMatch(Character::isDigit) || calleridPrivacy.isEmpty()) {
            OptionRules.words("callerid_privacy", List.of(calleridPrivacy), PRIVACY);
        }
    }

    /** Values of {@code connected_line_method}. */
    public enum ConnectedLineMethod {
        INVITE,
        REINVITE,
        UPDATE
    }
}
