// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/**
 * Numbers what is sent. Frames of one source keep their distances, so that a loss stays a loss; between
 * two sources there is no gap, and a marker (RFC 3550 §5.1, RFC 3551 §4.1). Thread-safe.
 */
final class OutgoingNumbers {

    private static final int SMALLEST_STEP = 80;

    private final int ssrc;
    private boolean begun;
    private boolean renumber = true;
    private long source;
    private int sequenceOffset;
    private int timestampOffset;
    private int sequence;
    private int timestamp;
    private long timestampNanos;
    private int clockRate = Format.ULAW.clockRate();
    private long packets;
    private long octets;

    OutgoingNumbers(RandomGenerator random) {
        ssrc = random.nextInt();
        sequence = random.nextInt(0x8000);
        timestamp = random.nextInt();
    }

    int ssrc() {
        return ssrc;
    }

    /** Writes the header in front of the frame's payload. */
    synchronized void number(MediaFrame frame, int payloadType, long nanos) {
        boolean anew = renumber || frame.source() != source;
        if (anew) {
            begin(frame, nanos);
        }
        int number = frame.sequence() + sequenceOffset & 0xffff;
        int time = frame.timestamp() + timestampOffset;
        ByteBuffer packet = frame.payload();
        write(packet, payloadType | (anew || frame.marker() ? 0x80 : 0), number, time);
        if (anew || (short) (number - sequence) > 0) {
            sequence = number;
            advance(frame.format(), time, nanos);
        }
        packets++;
        octets += packet.remaining();
    }

    private void begin(MediaFrame frame, long nanos) {
        int time = begun ? timestamp + (int) Math.max(SMALLEST_STEP, since(nanos)) : timestamp;
        sequenceOffset = sequence + 1 - frame.sequence();
        timestampOffset = time - frame.timestamp();
        source = frame.source();
        renumber = false;
        begun = true;
    }

    /** The timestamp of an event is that of its beginning, so it says nothing about now. */
    private void advance(Format format, int time, long nanos) {
        if (!format.equals(Format.TELEPHONE_EVENT)) {
            timestamp = time;
            timestampNanos = nanos;
            clockRate = format.clockRate();
        }
    }

    private long since(long nanos) {
        return (nanos - timestampNanos) / 1000 * clockRate / 1_000_000;
    }

    private void write(ByteBuffer packet, int type, int number, int time) {
        int start = packet.position() - RtpHeader.LENGTH;
        packet.put(start, (byte) 0x80);
        packet.put(start + 1, (byte) type);
        packet.putShort(start + 2, (short) number);
        packet.putInt(start + 4, time);
        packet.putInt(start + 8, ssrc);
    }

    /** The frame is not sent, but not lost either: its number goes to the next one. */
    synchronized void skip(MediaFrame frame) {
        if (frame.source() == source) {
            sequenceOffset--;
        }
    }

    /** The next frame follows the last one that was sent, however long ago that was. */
    synchronized void resume() {
        renumber = true;
    }

    synchronized long packets() {
        return packets;
    }

    synchronized long octets() {
        return octets;
    }

    /** The RTP timestamp that belongs to this moment (RFC 3550 §6.4.1). */
    synchronized int timestampAt(long nanos) {
        return begun ? timestamp + (int) since(nanos) : timestamp;
    }
}
