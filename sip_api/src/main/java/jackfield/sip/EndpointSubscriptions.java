// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Default;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import java.time.Duration;
import java.util.List;

/** Subscriptions and waiting messages. */
public record EndpointSubscriptions(
        @Option("Accept SUBSCRIBE.") @Default("yes") @NotInEffect(happens = "no")
                boolean allowSubscribe,
        @Option("Smallest subscription time.") @Default("0") @NotInEffect Duration subMinExpiry,
        @Option("Context in which SUBSCRIBE targets are looked up; empty = context.") @NotInEffect
                String subscribeContext,
        @Option("Mailboxes for unsolicited MWI.") @NotInEffect List<String> mailboxes,
        @Option("Put in Message-Account of MWI.") @NotInEffect String voicemailExtension,
        @Option("One NOTIFY for all mailboxes.") @Default("yes") @NotInEffect(happens = "no")
                boolean aggregateMwi,
        @Option("A subscription stops the unsolicited NOTIFYs.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean mwiSubscribeReplacesUnsolicited,
        @Option("From user of MWI.") @NotInEffect String mwiFromUser,
        @Option("Mailbox fed by NOTIFYs from this endpoint.") @NotInEffect
                String incomingMwiMailbox,
        @Option("Dialog-info early state also while in use.") @Default("no") @NotInEffect
                boolean notifyEarlyInuseRinging) {}
