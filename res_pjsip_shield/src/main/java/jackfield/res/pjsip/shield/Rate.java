// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

/**
 * So many at once, and one more after each interval.
 *
 * @param interval in nanoseconds; 0 for no limit
 */
record Rate(long interval, int burst) {

    private static final long SECOND = 1_000_000_000L;

    static Rate perSecond(int rate, int burst) {
        return new Rate(rate == 0 ? 0 : SECOND / rate, burst);
    }

    boolean isUnlimited() {
        return interval == 0;
    }

    /** How many of the burst are left at this time, given when all will have come back. */
    long left(long full, long now) {
        return isUnlimited() || full <= now
                ? burst
                : Math.max(0, burst - (full - now + interval - 1) / interval);
    }
}
