// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.Format;

/** What was received of one far end, as RTCP wants to know it (RFC 3550 §6.4, A.1, A.8). Thread-safe. */
final class Reception {

    /** A jump of the sequence numbers that still counts as loss. */
    private static final int MAX_DROPOUT = 3000;

    /** A step back that still counts as a late packet. */
    private static final int MAX_MISORDER = 100;

    private static final int NONE = -1;

    private boolean begun;
    private int ssrc;
    private long base;
    private long highest;
    private long receivedOfRun;
    private long receivedBefore;
    private long lostBefore;
    private int afterJump = NONE;
    private double jitter;
    private long lastTransit;
    private boolean transitKnown;
    private long expectedReported;
    private long receivedReported;

    /** Counts a packet that was taken. */
    synchronized void packet(RtpHeader header, Format format, long nanos) {
        if (!begun || header.ssrc() != ssrc) {
            begin(header);
        }
        count(header.sequence());
        if (!format.equals(Format.TELEPHONE_EVENT)) {
            measure(header.timestamp(), format.clockRate(), nanos);
        }
    }

    private void begin(RtpHeader header) {
        endRun();
        begun = true;
        ssrc = header.ssrc();
        beginRun(header.sequence());
    }

    /** A run is a stretch of one source without a jump. */
    private void beginRun(int sequence) {
        base = sequence;
        highest = sequence - 1L;
        afterJump = NONE;
        transitKnown = false;
        expectedReported = 0;
        receivedReported = 0;
    }

    private void endRun() {
        receivedBefore += receivedOfRun;
        lostBefore += lostOfRun();
        receivedOfRun = 0;
    }

    private void count(int sequence) {
        int step = (short) (sequence - (int) highest);
        if (step > MAX_DROPOUT || step < -MAX_MISORDER) {
            jumped(sequence);
            return;
        }
        highest = Math.max(highest, highest + step);
        receivedOfRun++;
    }

    /** Two packets in a row after a jump mean that the far end has begun anew. */
    private void jumped(int sequence) {
        if (sequence == afterJump) {
            endRun();
            beginRun(sequence - 1 & 0xffff);
            highest = base + 1;
            receivedOfRun = 2;
        } else {
            afterJump = sequence + 1 & 0xffff;
        }
    }

    private void measure(int timestamp, int clockRate, long nanos) {
        long arrival = nanos / 1000 * clockRate / 1_000_000;
        long transit = (int) (arrival - timestamp);
        if (transitKnown) {
            jitter += (Math.abs((int) (transit - lastTransit)) - jitter) / 16;
        }
        lastTransit = transit;
        transitKnown = true;
    }

    private long expectedOfRun() {
        return begun ? highest - base + 1 : 0;
    }

    private long lostOfRun() {
        return Math.max(0, expectedOfRun() - receivedOfRun);
    }

    synchronized boolean begun() {
        return begun;
    }

    synchronized int ssrc() {
        return ssrc;
    }

    synchronized long received() {
        return receivedBefore + receivedOfRun;
    }

    synchronized long lost() {
        return lostBefore + lostOfRun();
    }

    /** In units of the RTP clock. */
    synchronized double jitter() {
        return jitter;
    }

    /** Highest sequence number, with the count of its turns above 16 bits. */
    synchronized int extendedHighest() {
        return (int) highest;
    }

    /** The share of packets lost since this was last asked, of 256. */
    synchronized int fractionLost() {
        long expected = expectedOfRun() - expectedReported;
        long lost = expected - (receivedOfRun - receivedReported);
        expectedReported = expectedOfRun();
        receivedReported = receivedOfRun;
        return expected <= 0 || lost <= 0 ? 0 : (int) Math.min(255, lost * 256 / expected);
    }
}
