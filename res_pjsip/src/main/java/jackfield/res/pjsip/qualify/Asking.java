// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.sip.ContactStatuses;
import jackfield.sip.SipStack;
import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;

/**
 * What contacts are asked with.
 *
 * @param chance draws a number from 0 to 1, which spreads first questions
 */
record Asking(
        SipStack stack,
        OptionsRequests requests,
        ContactStatuses statuses,
        Timers timers,
        DoubleSupplier chance) {

    /** A loop that runs what is due later than this has too much to do. */
    private static final Duration LATE = Duration.ofMillis(100);

    /** How far a loop is behind with what was due then; zero for one that keeps up. */
    Duration lag(Instant due) {
        Duration lag = Duration.between(due, timers.now());
        return lag.compareTo(LATE) > 0 ? lag : Duration.ZERO;
    }
}
