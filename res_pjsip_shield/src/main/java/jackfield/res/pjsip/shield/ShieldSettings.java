// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.config.Adds;
import jackfield.config.Cidr;
import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.InvalidOptionException;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Synopsis;
import java.time.Duration;
import java.util.List;

/** The {@code [general]} section of {@code shield.conf}: how much of whom is read. */
@ConfigObject(file = "shield.conf", section = "general", single = true)
@Synopsis("How much of whom is read.")
@Details(
        """
        A source is an address of IPv4 or a /64 network of IPv6. It is known once a request of it has passed \
        authentication, or once it has answered a request of ours. Loopback addresses are never limited.
        """)
public record ShieldSettings(
        @Option("Whether the shield does anything.") @Default("yes") boolean enabled,
        @Option("Networks that are neither limited nor blocked, and always known.")
                @Adds
                @Example("trusted=192.0.2.0/24")
                List<Cidr> trusted,
        @Option("Requests a second from one source that is not known; 0 for no limit.")
                @Default("100")
                @Range(min = 0, max = 1_000_000)
                int strangerRate,
        @Option("How many of them may come at once.")
                @Default("500")
                @Range(min = 1, max = 1_000_000)
                int strangerBurst,
        @Option("Requests a second from one source that is known; 0 for no limit.")
                @Default("10000")
                @Range(min = 0, max = 1_000_000)
                int knownRate,
        @Option("How many of them may come at once.")
                @Default("20000")
                @Range(min = 1, max = 1_000_000)
                int knownBurst,
        @Option("How long a source stays known.") @Default("7200") Duration knownFor,
        @Option("What becomes of requests beyond the limit.") @Default("drop") Beyond beyond,
        @Option("Failures of one source that is not known, after which it is blocked; 0 for never.")
                @Details("FailedACL, InvalidAccountID, ChallengeResponseFailed, InvalidPassword.")
                @Default("20")
                @Range(min = 0, max = 100_000)
                int failures,
        @Option("Time within which they have to come.") @Default("60") Duration failurePeriod,
        @Option("How long a source is blocked.") @Default("600") Duration blockTime,
        @Option("Sources that are remembered of each sort; of more, the oldest are forgotten.")
                @Details("In force when the module starts.")
                @Default("65536")
                @Range(min = 1024, max = 4_194_304)
                int sources) {

    public ShieldSettings {
        trusted = List.copyOf(trusted);
        positive("known_for", knownFor);
        positive("failure_period", failurePeriod);
        positive("block_time", blockTime);
    }

    private static void positive(String option, Duration time) {
        if (time.toSeconds() < 1) {
            throw new InvalidOptionException(option, "expected one second or more");
        }
    }

    /** Values of {@code beyond}. */
    public enum Beyond {
        /** Nothing is answered. */
        DROP,
        /** 503. */
        REFUSE
    }
}
