// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Adds;
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

/** One {@code type=aor} section: where an endpoint can be reached. */
@ConfigObject(file = "pjsip.conf", type = "aor")
@Synopsis("Where an endpoint can be reached.")
public record Aor(
        @Id String id,
        @Option("Shortest registration; shorter ones are made this long.") @Default("60")
                Duration minimumExpiration,
        @Option("Longest registration; longer ones are made this short.") @Default("7200")
                Duration maximumExpiration,
        @Option("How long a registration lasts that does not say it.") @Default("3600")
                Duration defaultExpiration,
        @Option("How often each contact is asked whether it is there (OPTIONS); 0 for never.")
                @Details(
                        """
                        A contact that does not answer is not called until it answers again. First \
                        questions are spread over this time, or over max_initial_qualify_time of global.
                        """)
                @Example("qualify_frequency=60")
                @Default("0")
                @Range(min = 0, max = 86400)
                Duration qualifyFrequency,
        @Option("How long its answer is waited for; 0 for as long as a request may take.")
                @Default("3.0")
                Duration qualifyTimeout,
        @Option("Counts only a 2xx answer as being there.") @Default("no") boolean qualify2xxOnly,
        @Option("Answers a challenge to that question with the endpoint's credentials.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean authenticateQualify,
        @Option("How many contacts may be registered; 0 lets nobody register.")
                @Details("Contacts that are written here do not count.")
                @Default("0")
                @Range(min = 0)
                int maxContacts,
        @Option("Lets a new contact take the place of the oldest where there are too many.")
                @Default("no")
                boolean removeExisting,
        @Option(
                        "Lets a new contact take the place of one that cannot be reached where there are too many.")
                @Default("no")
                boolean removeUnavailable,
        @Option("Where the AOR can always be reached, without registration.")
                @Adds
                @Example("contact=sip:201@192.0.2.5:5060")
                List<SipUri> contact,
        @Option("Mailboxes that a subscription to this AOR tells of.") @NotInEffect
                List<String> mailboxes,
        @Option("Extension that a subscriber may call for its messages.") @NotInEffect
                String voicemailExtension,
        @Option("SIP URI of a proxy that requests to written contacts go through.")
                @NotInEffect
                @Example("outbound_proxy=sip:proxy.example.org\\;lr")
                String outboundProxy,
        @Option("Keeps the Path of a registration and sends requests along it (RFC 3327).")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean supportPath) {

    public Aor {
        OptionRules.uri("outbound_proxy", outboundProxy);
    }
}
