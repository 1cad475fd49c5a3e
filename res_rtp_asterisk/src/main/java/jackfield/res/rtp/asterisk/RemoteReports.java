// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

/** What the far end last said about itself and us. Written on the owner's loop, read anywhere. */
final class RemoteReports implements RtcpReader.Reports {

    private static final double UNITS_PER_SECOND = 65536;

    private final int ownSsrc;
    private final LegClock clock;
    private volatile long lost;
    private volatile long jitter;
    private volatile double roundTrip = Double.NaN;
    private int senderTime;
    private long senderNanos;

    RemoteReports(int ownSsrc, LegClock clock) {
        this.ownSsrc = ownSsrc;
        this.clock = clock;
    }

    @Override
    public void sender(int time) {
        senderTime = time;
        senderNanos = clock.nanos();
    }

    @Override
    public void block(int about, int lostInAll, long jitterNow, int lastReport, int delay) {
        if (about != ownSsrc) {
            return;
        }
        lost = Math.max(0, lostInAll);
        jitter = jitterNow;
        if (lastReport != 0) { // RFC 3550 §6.4.1
            int passed = (int) (clock.ntp() >> 16) - lastReport - delay;
            roundTrip = passed >= 0 ? passed / UNITS_PER_SECOND : roundTrip;
        }
    }

    long lost() {
        return lost;
    }

    /** In units of the RTP clock. */
    long jitter() {
        return jitter;
    }

    /** In seconds, or NaN. */
    double roundTrip() {
        return roundTrip;
    }

    /** Time of the sender report that came last, or 0. */
    int senderTime() {
        return senderTime;
    }

    /** How long ago that was, in units of 1/65536 s. */
    int senderDelay() {
        double seconds = (clock.nanos() - senderNanos) / 1e9;
        return senderTime == 0 ? 0 : (int) (long) (seconds * UNITS_PER_SECOND);
    }
}
