// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.thread.Timers;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * The time as a leg needs it. Thread-safe.
 *
 * @param timers wall clock and time-outs
 * @param nanoseconds a clock that only runs forward; asked for each packet
 */
record LegClock(Timers timers, LongSupplier nanoseconds) {

    private static final long FROM_1900_TO_1970 = 2_208_988_800L;

    long nanos() {
        return nanoseconds.getAsLong();
    }

    /** The wall clock as in RTCP: seconds since 1900 and a fraction of 32 bits (RFC 3550 §4). */
    long ntp() {
        Instant now = timers.now();
        long fraction = ((long) now.getNano() << 32) / 1_000_000_000L;
        return now.getEpochSecond() + FROM_1900_TO_1970 << 32 | fraction;
    }
}
