// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import java.nio.ByteBuffer;

/**
 * One packet's worth of media on its way through a media loop. Mutable and used again for the next
 * packet: a sink must not keep it. Confined to one media loop at a time.
 */
public final class MediaFrame {

    /** Bytes that must be free in front of {@link #payload}'s position, for the header of a sender. */
    public static final int HEADROOM = 12;

    private Format format = Format.ULAW;
    private ByteBuffer payload = ByteBuffer.allocate(0);
    private long source;
    private int sequence;
    private int timestamp;
    private boolean marker;

    /** Sets everything but the marker, which becomes false. */
    public MediaFrame set(
            Format format, ByteBuffer payload, long source, int sequence, int timestamp) {
        this.format = format;
        this.payload = payload;
        this.source = source;
        this.sequence = sequence;
        this.timestamp = timestamp;
        this.marker = false;
        return this;
    }

    public MediaFrame marker(boolean set) {
        marker = set;
        return this;
    }

    public Format format() {
        return format;
    }

    /** Replaces the payload's format after it was changed in place. */
    public void format(Format changed) {
        format = changed;
    }

    /** From position to limit; {@link #HEADROOM} bytes are free before the position. May be changed in place. */
    public ByteBuffer payload() {
        return payload;
    }

    /** Names the stream that the frame is of; another value means that numbers start anew. */
    public long source() {
        return source;
    }

    /** RTP sequence number, 0-65535: gaps are losses. */
    public int sequence() {
        return sequence;
    }

    /** RTP timestamp in units of the format's clock. */
    public int timestamp() {
        return timestamp;
    }

    public boolean marker() {
        return marker;
    }
}
