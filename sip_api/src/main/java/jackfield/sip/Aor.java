// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Adds;
import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Synopsis;
import java.time.Duration;
import java.util.List;

/** One {@code type=aor} section: where an endpoint can be reached. */
@ConfigObject(file = "pjsip.conf", type = "aor")
@Synopsis("Where an endpoint can be reached.")
public record Aor(
        @Id String id,
        @Option("Shorter requests are raised to this.") @Default("60") Duration minimumExpiration,
        @Option("Longer requests are cut to this.") @Default("7200") Duration maximumExpiration,
        @Option("Used when the REGISTER gives none.") @Default("3600") Duration defaultExpiration,
        @Option("OPTIONS interval to each contact.")
                @Default("0")
                @Range(min = 0, max = 86400)
                @NotInEffect(happens = "0")
                Duration qualifyFrequency,
        @Option("Time to wait for the answer.") @Default("3.0") @NotInEffect
                Duration qualifyTimeout,
        @Option("Only a 2xx counts as reachable.") @Default("no") @NotInEffect(happens = "no")
                boolean qualify2xxOnly,
        @Option("Answer a challenge to the OPTIONS with the endpoint's credentials.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean authenticateQualify,
        @Option("Cap on registered contacts; static ones are not counted.")
                @Default("0")
                @Range(min = 0)
                int maxContacts,
        @Option("Over the cap the oldest go instead of refusing the new one.") @Default("no")
                boolean removeExisting,
        @Option("Over the cap unreachable ones go first.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean removeUnavailable,
        @Option("Static contact; id is aor@@md5 of the URI; not a sip(s) URI rejects the AOR.")
                @Adds
                @Example("contact=sip:201@192.0.2.5:5060")
                List<SipUri> contact,
        @Option("Mailboxes for solicited MWI on this AOR.") @NotInEffect List<String> mailboxes,
        @Option("Message-Account of that MWI.") @NotInEffect String voicemailExtension,
        @Option("Route for requests to the static contacts.") @NotInEffect String outboundProxy,
        @Option("Keep Path headers from REGISTER.") @Default("no") @NotInEffect(happens = "no")
                boolean supportPath) {}
