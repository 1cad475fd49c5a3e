// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaPort;
import jackfield.rtp.MediaSink;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Sends frames to the far end, the header written in place. Thread-safe. */
final class RtpSender implements MediaSink {

    private final MediaPort port;
    private final OutgoingNumbers numbers;
    private final LegClock clock;
    private volatile @Nullable PayloadTypes types;
    private volatile @Nullable InetSocketAddress target;

    RtpSender(MediaPort port, OutgoingNumbers numbers, LegClock clock) {
        this.port = port;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Numbers the formats as agreed on. */
    void types(PayloadTypes agreed) {
        types = agreed;
    }

    /** Sends there from now on; nowhere if null. */
    void target(@Nullable InetSocketAddress to) {
        if (target == null && to != null) {
            numbers.resume();
        }
        target = to;
    }

    @Override
    public void accept(MediaFrame frame) {
        PayloadTypes agreed = types;
        InetSocketAddress to = target;
        if (agreed == null || to == null) {
            return;
        }
        int type = agreed.type(frame.format());
        if (type < 0) {
            numbers.skip(frame);
            return;
        }
        ByteBuffer packet = frame.payload();
        int start = packet.position();
        int end = packet.limit();
        if (start < MediaFrame.HEADROOM) {
            throw new IllegalArgumentException("a frame without headroom");
        }
        numbers.number(frame, type, clock.nanos());
        packet.position(start - RtpHeader.LENGTH);
        port.send(packet, to);
        packet.limit(end).position(start);
    }
}
