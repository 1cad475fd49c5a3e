// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.thread.Threads;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes packets to the log where somebody asked for it. Lines are made on the media loop and written on
 * an io thread, in order. Thread-safe.
 */
@Component(service = PacketTrace.class)
public final class PacketTrace {

    private static final Logger LOG = LoggerFactory.getLogger(PacketTrace.class);

    /** More lines than this waiting to be written are left out. */
    private static final int MOST = 10_000;

    private final Tracing rtp = new Tracing();
    private final Tracing rtcp = new Tracing();
    private final Threads threads;
    private final Consumer<String> writer;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    @Activate
    public PacketTrace(@Reference Threads threads) {
        this(threads, line -> LOG.info("{}", line));
    }

    PacketTrace(Threads threads, Consumer<String> writer) {
        this.threads = threads;
        this.writer = writer;
    }

    Tracing rtp() {
        return rtp;
    }

    Tracing rtcp() {
        return rtcp;
    }

    /** {@code Got  RTP packet from    192.0.2.1:4000 (type 00, seq 000017, ts 000160, len 000160)}. */
    void rtp(boolean received, ByteBuffer packet, InetSocketAddress peer) {
        if (rtp.wants(peer) && packet.remaining() >= RtpHeader.LENGTH) {
            int at = packet.position();
            write(
                    "%s (type %02d, seq %06d, ts %06d, len %06d)"
                            .formatted(
                                    peer(received, "RTP", peer),
                                    packet.get(at + 1) & 0x7f,
                                    packet.getShort(at + 2) & 0xffff,
                                    packet.getInt(at + 4) & 0xffffffffL,
                                    packet.remaining() - RtpHeader.LENGTH));
        }
    }

    void rtcp(boolean received, ByteBuffer packet, InetSocketAddress peer) {
        if (rtcp.wants(peer) && packet.remaining() >= 8) {
            int at = packet.position();
            write(
                    "%s (type %03d, ssrc %08x, len %06d)"
                            .formatted(
                                    peer(received, "RTCP", peer),
                                    packet.get(at + 1) & 0xff,
                                    packet.getInt(at + 4),
                                    packet.remaining()));
        }
    }

    private static String peer(boolean received, String kind, InetSocketAddress peer) {
        return "%s %s packet %s %s:%d"
                .formatted(
                        received ? "Got " : "Sent",
                        kind,
                        received ? "from" : "to  ",
                        peer.getAddress().getHostAddress(),
                        peer.getPort());
    }

    private void write(String line) {
        if (waiting.get() < MOST) {
            lines.add(line);
            if (waiting.getAndIncrement() == 0) {
                threads.io().execute(this::drain);
            }
        }
    }

    private void drain() {
        int written;
        do {
            written = 0;
            for (String line = lines.poll(); line != null; line = lines.poll()) {
                writer.accept(line);
                written++;
            }
        } while (waiting.addAndGet(-written) > 0);
    }
}
