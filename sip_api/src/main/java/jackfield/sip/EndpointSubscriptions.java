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
        @Option("Lets the endpoint subscribe to events.")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean allowSubscribe,
        @Option("Shortest subscription that is accepted.") @Default("0") @NotInEffect
                Duration subMinExpiry,
        @Option(
                        "Context in which the subject of a subscription is looked up; empty stands for context.")
                @NotInEffect
                String subscribeContext,
        @Option("Mailboxes whose messages the endpoint is told of without asking.") @NotInEffect
                List<String> mailboxes,
        @Option("Extension that the endpoint may call for its messages.") @NotInEffect
                String voicemailExtension,
        @Option("Tells of all mailboxes in one NOTIFY.")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean aggregateMwi,
        @Option("Stops telling without asking once the endpoint subscribes.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean mwiSubscribeReplacesUnsolicited,
        @Option("User of the From header when it is told of messages.") @NotInEffect
                String mwiFromUser,
        @Option("Mailbox whose messages this endpoint tells us of.") @NotInEffect
                String incomingMwiMailbox,
        @Option("Shows ringing also while a watched device is in use.") @Default("no") @NotInEffect
                boolean notifyEarlyInuseRinging) {}
