// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaSink;
import jackfield.rtp.PacketReader;
import jackfield.rtp.RtpSettings;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Takes the datagrams of one leg: refuses what is malformed or a stranger's, and hands on the rest as
 * frames. Confined to the owner's loop, but for {@link #sink} and {@link #refused}.
 */
final class RtpReceiver implements PacketReader {

    private final int ownSsrc;
    private final SourceLatch latch;
    private final Reception reception;
    private final LegClock clock;
    private final RtpHeader header = new RtpHeader();
    private final MediaFrame frame = new MediaFrame();
    private final AtomicLong refused = new AtomicLong();
    private volatile MediaSink sink = MediaSink.NONE;
    private @Nullable Agreement agreement;

    RtpReceiver(int ownSsrc, RtpSettings settings, Reception reception, LegClock clock) {
        this.ownSsrc = ownSsrc;
        this.reception = reception;
        this.clock = clock;
        latch = new SourceLatch(settings.strictrtp(), settings.probation());
    }

    /**
     * What the receiver needs of its leg, from the first agreement on.
     *
     * @param sourceChanged run when another source is believed, or no other will be
     */
    record Agreement(
            PayloadTypes types, boolean receiving, RtcpSession control, Runnable sourceChanged) {}

    void agreed(Agreement reached) {
        agreement = reached;
    }

    SourceLatch latch() {
        return latch;
    }

    /** Where frames go. */
    void sink(MediaSink to) {
        sink = to;
    }

    /** Datagrams that were refused. */
    long refused() {
        return refused.get();
    }

    @Override
    public void rtp(ByteBuffer packet, InetSocketAddress from) {
        Agreement agreed = agreement;
        if (agreed == null || !header.read(packet) || header.ssrc() == ownSsrc) {
            refused.incrementAndGet();
            return;
        }
        long now = clock.nanos();
        Format format = agreed.types().format(header.payloadType());
        if (!admits(agreed, from, format != null, now)) {
            refused.incrementAndGet();
            return;
        }
        reception.packet(header, format == null ? Format.TELEPHONE_EVENT : format, now);
        if (format != null && agreed.receiving()) {
            deliver(packet, format);
        }
    }

    private boolean admits(Agreement agreed, InetSocketAddress from, boolean plausible, long now) {
        InetSocketAddress before = latch.source();
        boolean settledBefore = latch.settled();
        boolean admitted = latch.admits(from, header.sequence(), plausible, now);
        if (!Objects.equals(latch.source(), before) || latch.settled() != settledBefore) {
            agreed.sourceChanged().run();
        }
        return admitted;
    }

    private void deliver(ByteBuffer packet, Format format) {
        packet.limit(header.payloadEnd()).position(header.payloadStart());
        long source = (long) ownSsrc << 32 | header.ssrc() & 0xffffffffL;
        frame.set(format, packet, source, header.sequence(), header.timestamp())
                .marker(header.marker());
        sink.accept(frame);
    }

    @Override
    public void rtcp(ByteBuffer packet, InetSocketAddress from) {
        Agreement agreed = agreement;
        if (agreed == null
                || !agreed.control().received(packet, from, latch.source(), latch.settled())) {
            refused.incrementAndGet();
        }
    }
}
