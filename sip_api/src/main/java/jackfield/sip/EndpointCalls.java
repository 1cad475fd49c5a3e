// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Adds;
import jackfield.config.Default;
import jackfield.config.Example;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import java.util.List;

/** What calls of the endpoint may do. */
public record EndpointCalls(
        @Option("Channel variable set on each call from the endpoint; no = rejects the endpoint.")
                @Adds
                @Example("set_var=CHANNELTYPE=phone")
                List<String> setVar,
        @Option("Prompt language.") String language,
        @Option("Answer 484 and wait for more digits.") @Default("yes") @NotInEffect(happens = "no")
                boolean allowOverlap,
        @Option("Context used to test for more digits.") @NotInEffect String overlapContext,
        @Option("Ringing as audio instead of 180.") @Default("no") @NotInEffect(happens = "no")
                boolean inbandProgress,
        @Option("Accept REFER.") @Default("yes") @NotInEffect(happens = "no") boolean allowTransfer,
        @Option("Report progress of a blind transfer.") @Default("yes") @NotInEffect
                boolean referBlindProgress,
        @Option("Pickup groups the endpoint belongs to.") @NotInEffect String callGroup,
        @Option("Groups it may pick up.") @NotInEffect String pickupGroup,
        @Option("The same by name.") @NotInEffect List<String> namedCallGroup,
        @Option("The same by name.") @NotInEffect List<String> namedPickupGroup,
        @Option("Allow INFO Record.") @Default("no") @NotInEffect(happens = "no")
                boolean oneTouchRecording,
        @Option("Feature run by INFO Record: on.") @Default("automixmon") @NotInEffect
                String recordOnFeature,
        @Option("Feature run by INFO Record: off.") @Default("automixmon") @NotInEffect
                String recordOffFeature,
        @Option("Channel count at which the device state is busy.")
                @Default("0")
                @Range(min = 0)
                @NotInEffect(happens = "0")
                int deviceStateBusyAt,
        @Option("Indications country.") @NotInEffect String toneZone,
        @Option("Account code of its channels.") @NotInEffect String accountcode,
        @Option("Tenant id of its channels.") @NotInEffect String tenantid,
        @Option("Context for MESSAGE; empty = context.") @NotInEffect String messageContext) {}
