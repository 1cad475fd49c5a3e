// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Id;
import jackfield.config.Milliseconds;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Synopsis;
import java.time.Duration;

/** The {@code type=system} section: settings of the SIP stack, read once at start. */
@ConfigObject(file = "pjsip.conf", type = "system", section = "system", single = true)
@Synopsis("Settings of the SIP stack, read once at start.")
public record PjsipSystem(
        @Id String id,
        @Option("SIP T1; lower values are raised with a warning.")
                @Default("500")
                @Milliseconds
                @Range(min = 100)
                Duration timerT1,
        @Option("Transaction timeout; lower values are raised with a warning.")
                @Default("32000")
                @Milliseconds
                Duration timerB,
        @Option("Short header names.") @Default("no") @NotInEffect(happens = "no")
                boolean compactHeaders,
        @Option("Worker pool floor.") @Default("4") @Range(min = 0) @NotInEffect
                int taskpoolMinimumSize,
        @Option("Workers at start.") @Default("4") @Range(min = 0) @NotInEffect
                int taskpoolInitialSize,
        @Option("Same field, last line wins.") @Default("4") @Range(min = 0) @NotInEffect
                int threadpoolInitialSize,
        @Option("Workers added at once.") @Default("1") @Range(min = 0) @NotInEffect
                int taskpoolAutoIncrement,
        @Option("Same field.") @Default("1") @Range(min = 0) @NotInEffect
                int threadpoolAutoIncrement,
        @Option("Idle worker life.") @Default("60") @NotInEffect Duration taskpoolIdleTimeout,
        @Option("Same field.") @Default("60") @NotInEffect Duration threadpoolIdleTimeout,
        @Option("Worker cap.") @Default("50") @Range(min = 0) @NotInEffect int taskpoolMaxSize,
        @Option("Same field.") @Default("50") @Range(min = 0) @NotInEffect int threadpoolMaxSize,
        @Option("Yes = never move a large UDP request to TCP.") @Default("yes") @NotInEffect
                boolean disableTcpSwitch,
        @Option("Stack-wide switch; also needed per endpoint.") @Default("yes") @NotInEffect
                boolean followEarlyMediaFork,
        @Option("Stack-wide switch; also needed per endpoint.") @Default("no") @NotInEffect
                boolean acceptMultipleSdpAnswers,
        @Option("Leave rport out of our requests.") @Default("no") @NotInEffect
                boolean disableRport) {}
