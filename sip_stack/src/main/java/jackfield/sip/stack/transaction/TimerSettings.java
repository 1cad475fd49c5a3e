// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import java.time.Duration;

/**
 * Timers of RFC 3261 §17 that can be set.
 *
 * @param t1 estimate of the round trip
 * @param timerB how long an answer to a request is waited for
 */
public record TimerSettings(Duration t1, Duration timerB) {

    private static final Duration T2 = Duration.ofSeconds(4);
    private static final Duration T4 = Duration.ofSeconds(5);
    private static final int PATIENCE = 64;

    /** 64*T1, after which a peer counts as gone. */
    public Duration patience() {
        return t1.multipliedBy(PATIENCE);
    }

    /** The longest time between two repetitions, never shorter than T1. */
    public Duration t2() {
        return T2.compareTo(t1) > 0 ? T2 : t1;
    }

    Duration t4() {
        return T4.compareTo(t1) > 0 ? T4 : t1;
    }

    int t1Millis() {
        return (int) t1.toMillis();
    }

    /** Timer B and F in steps of T1, as JAIN-SIP counts. */
    int timerBSteps() {
        return (int) Math.max(1, timerB.toMillis() / t1.toMillis());
    }
}
