// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Adds;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.InvalidOptionException;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import java.util.List;

/** What calls of the endpoint may do. */
public record EndpointCalls(
        @Option("Channel variable, name=value, that is set on each call from the endpoint.")
                @Details(
                        "One line sets one variable; of several lines for one variable the last counts.")
                @Adds(wholeLines = true)
                @Example("set_var=CHANNELTYPE=phone")
                List<String> setVar,
        @Option("Language of prompts that the endpoint hears.") String language,
        @Option("Answers 484 to a number that more digits could complete.") @Default("yes")
                boolean allowOverlap,
        @Option(
                        "Context in which it is looked up whether more digits could follow; empty stands for context.")
                @NotInEffect
                String overlapContext,
        @Option("Plays ringing as audio instead of sending 180.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean inbandProgress,
        @Option("Lets the endpoint transfer calls (REFER).")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean allowTransfer,
        @Option("Tells the endpoint how its blind transfer goes on.") @Default("yes") @NotInEffect
                boolean referBlindProgress,
        @Option("Groups, 0 to 63, whose members may pick up a call that rings at this endpoint.")
                @NotInEffect
                @Example("call_group=1-3,7")
                String callGroup,
        @Option("Groups, 0 to 63, of endpoints whose calls this one may pick up.")
                @NotInEffect
                @Example("pickup_group=1-3,7")
                String pickupGroup,
        @Option("Names of groups whose members may pick up a call that rings at this endpoint.")
                @NotInEffect
                List<String> namedCallGroup,
        @Option("Names of groups of endpoints whose calls this one may pick up.") @NotInEffect
                List<String> namedPickupGroup,
        @Option("Lets the endpoint record a call with INFO and a Record header.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean oneTouchRecording,
        @Option("Feature that Record: on runs.") @Default("automixmon") @NotInEffect
                String recordOnFeature,
        @Option("Feature that Record: off runs.") @Default("automixmon") @NotInEffect
                String recordOffFeature,
        @Option("Number of channels at which the device counts as busy; 0 for never.")
                @Default("0")
                @Range(min = 0)
                int deviceStateBusyAt,
        @Option("Country whose tones the endpoint hears.") @NotInEffect String toneZone,
        @Option("Account code of the endpoint's channels.") @NotInEffect String accountcode,
        @Option("Tenant that the endpoint's channels belong to.") @NotInEffect String tenantid,
        @Option("Context that text messages enter; empty stands for context.") @NotInEffect
                String messageContext) {

    public EndpointCalls {
        for (String assignment : setVar) {
            if (assignment.indexOf('=') <= 0) {
                throw new InvalidOptionException("set_var", "expected name=value");
            }
        }
        OptionRules.groups("call_group", callGroup);
        OptionRules.groups("pickup_group", pickupGroup);
    }
}
