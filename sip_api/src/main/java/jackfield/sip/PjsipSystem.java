// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Id;
import jackfield.config.Milliseconds;
import jackfield.config.NotInEffect;
import jackfield.config.OldNames;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Synopsis;
import java.time.Duration;

/** The {@code type=system} section: settings of the SIP stack, read once at start. */
@ConfigObject(file = "pjsip.conf", type = "system", section = "system", single = true)
@Synopsis("Settings of the SIP stack, read once at start.")
public record PjsipSystem(
        @Id String id,
        @Option("Time in which an answer is expected, T1 of RFC 3261.")
                @Details("Less than 100 is taken as 100.")
                @Default("500")
                @Milliseconds
                Duration timerT1,
        @Option("Time after which a request without an answer has failed.")
                @Details("Less than 64 times timer_t1 is taken as that.")
                @Default("32000")
                @Milliseconds
                Duration timerB,
        @Option("Writes header names in their short form.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean compactHeaders,
        @Option("Least number of workers.") @Default("4") @Range(min = 0) @NotInEffect
                int taskpoolMinimumSize,
        @Option("Number of workers at start.")
                @OldNames("threadpool_initial_size")
                @Default("4")
                @Range(min = 0)
                @NotInEffect
                int taskpoolInitialSize,
        @Option("Number of workers added at once.")
                @OldNames("threadpool_auto_increment")
                @Default("1")
                @Range(min = 0)
                @NotInEffect
                int taskpoolAutoIncrement,
        @Option("How long an idle worker stays.")
                @OldNames("threadpool_idle_timeout")
                @Default("60")
                @NotInEffect
                Duration taskpoolIdleTimeout,
        @Option("Largest number of workers.")
                @OldNames("threadpool_max_size")
                @Default("50")
                @Range(min = 0)
                @NotInEffect
                int taskpoolMaxSize,
        @Option("Never sends a large UDP request over TCP instead.")
                @Details(
                        "With no, one of more than 1300 bytes goes by TCP where a TCP transport is open, and by UDP if nobody takes it there.")
                @Default("yes")
                boolean disableTcpSwitch,
        @Option("Takes over the media of another branch in a forked call.")
                @Details("The endpoint must allow it as well.")
                @Default("yes")
                @NotInEffect
                boolean followEarlyMediaFork,
        @Option("Takes over media that the same branch has changed.")
                @Details("The endpoint must allow it as well.")
                @Default("no")
                @NotInEffect
                boolean acceptMultipleSdpAnswers,
        @Option("Leaves rport out of our requests.") @Default("no") @NotInEffect
                boolean disableRport) {

    private static final Duration LEAST_T1 = Duration.ofMillis(100);

    public PjsipSystem {
        timerT1 = timerT1.compareTo(LEAST_T1) < 0 ? LEAST_T1 : timerT1;
        Duration least = timerT1.multipliedBy(64);
        timerB = timerB.compareTo(least) < 0 ? least : timerB;
    }
}
