// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.channel.CallerId;
import jackfield.config.Default;
import jackfield.config.Example;
import jackfield.config.NotInEffect;
import jackfield.config.Option;

/** Who the endpoint says is calling, and who it is told is calling. */
public record EndpointCallerIdentity(
        @Option("Caller identity for calls from this endpoint.")
                @Example("callerid=\"Front Desk\" <201>")
                CallerId callerid,
        @Option("Presentation value.") @Default("allowed_not_screened") @NotInEffect
                String calleridPrivacy,
        @Option("Internal tag on the caller identity.") @NotInEffect String calleridTag,
        @Option("Believe PAI/RPID from the endpoint.") @Default("no") @NotInEffect(happens = "no")
                boolean trustIdInbound,
        @Option("Send PAI/RPID even when the identity is marked private.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean trustIdOutbound,
        @Option("Add P-Asserted-Identity.") @Default("no") @NotInEffect(happens = "no")
                boolean sendPai,
        @Option("Add Remote-Party-ID.") @Default("no") @NotInEffect(happens = "no")
                boolean sendRpid,
        @Option("Send connected-line changes at once as provisional responses.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean rpidImmediate,
        @Option("Take connected-line updates from the endpoint.")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean trustConnectedLine,
        @Option("Send connected-line updates to the endpoint.")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean sendConnectedLine,
        @Option("Request used for them; reinvite = invite.") @Default("invite") @NotInEffect
                ConnectedLineMethod connectedLineMethod,
        @Option("Add Diversion.") @Default("yes") @NotInEffect(happens = "no")
                boolean sendDiversion,
        @Option("Add History-Info.") @Default("no") @NotInEffect(happens = "no")
                boolean sendHistoryInfo) {

    /** Values of {@code connected_line_method}. */
    public enum ConnectedLineMethod {
        INVITE,
        REINVITE,
        UPDATE
    }
}
