// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaSink;
import jackfield.sound.Sound;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;

/** The stream that a playing sends: one source, its numbers and one frame used again. Confined to one loop. */
final class Outgoing {
    /** Samples in 20 ms. */
    static final int STEP = Sound.RATE / 50;

    private static final AtomicLong SOURCES = new AtomicLong(1);

    private final MediaFrame frame = new MediaFrame();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(MediaFrame.HEADROOM + STEP);

    /** Below zero, where no received stream is. */
    private final long source = -SOURCES.getAndIncrement();

    private int sequence;
    private int timestamp;

    /** Empty, to be filled from here on. */
    ByteBuffer payload() {
        return buffer.clear().position(MediaFrame.HEADROOM);
    }

    /** Sends what the payload was filled with, stamped with this moment of the stream. */
    void send(MediaSink sink, Format format, int stamp, boolean marker) {
        buffer.flip().position(MediaFrame.HEADROOM);
        sequence = sequence + 1 & 0xffff;
        sink.accept(frame.set(format, buffer, source, sequence, stamp).marker(marker));
    }

    /** The moment that the stream has come to. */
    int now() {
        return timestamp;
    }

    /** 20 ms have gone by. */
    void step() {
        timestamp += STEP;
    }
}
