// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.MediaPort;
import jackfield.rtp.RtpSettings;
import jackfield.rtp.RtpStream;
import jackfield.thread.Timers;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The RTCP of one leg: reports from time to time, and takes those of its far end. Confined to the owner's loop. */
final class RtcpSession {

    private final MediaPort port;
    private final LegClock clock;
    private final Duration interval;
    private final RandomGenerator random;
    private final OutgoingNumbers numbers;
    private final Reception reception;
    private final RemoteReports remote;
    private final RtcpWriter writer;
    private @Nullable RtpStream stream;
    private @Nullable InetSocketAddress heard;
    private @Nullable InetSocketAddress target;
    private Timers.@Nullable Timer timer;
    private long reported;

    RtcpSession(
            MediaPort port,
            LegClock clock,
            RtpSettings settings,
            RandomGenerator random,
            OutgoingNumbers numbers,
            Reception reception) {
        this.port = port;
        this.clock = clock;
        this.interval = settings.rtcpinterval();
        this.random = random;
        this.numbers = numbers;
        this.reception = reception;
        remote = new RemoteReports(numbers.ssrc(), clock);
        String name = "%016x".formatted(random.nextLong());
        writer = new RtcpWriter(name, numbers, reception, remote, clock);
    }

    RemoteReports remote() {
        return remote;
    }

    /** Takes what was agreed on. */
    void agreed(RtpStream reached) {
        if (stream == null || !stream.remoteControl().equals(reached.remoteControl())) {
            heard = null;
        }
        stream = reached;
        if (timer == null) {
            schedule();
        }
    }

    /**
     * Takes a packet.
     *
     * @param media whose RTP is taken, or null
     * @param settled nobody else's will be
     * @return false if it is malformed or a stranger's
     */
    boolean received(
            ByteBuffer packet,
            InetSocketAddress from,
            @Nullable InetSocketAddress media,
            boolean settled) {
        if (!RtcpReader.wellFormed(packet) || !known(packet, from, media)) {
            return false;
        }
        RtcpReader.read(packet, remote);
        heard = from;
        aim(media);
        if (settled && from.equals(target)) {
            port.connectControl(from);
        }
        return true;
    }

    /** Behind a NAT, RTCP may come from any port: then it has to name the source that RTP names. */
    private boolean known(
            ByteBuffer packet, InetSocketAddress from, @Nullable InetSocketAddress media) {
        if (from.equals(heard) || stream != null && from.equals(stream.remoteControl())) {
            return true;
        }
        return media != null
                && from.getAddress().equals(media.getAddress())
                && reception.begun()
                && reception.ssrc() == RtcpReader.ssrc(packet);
    }

    /**
     * Decides where reports go.
     *
     * @param media whose RTP is taken, or null
     */
    void aim(@Nullable InetSocketAddress media) {
        if (stream == null) {
            return;
        }
        InetSocketAddress named = stream.remoteControl();
        if (stream.symmetric() && heard != null) {
            target = heard;
        } else if (stream.symmetric() && media != null && !media.equals(stream.remote())) {
            target =
                    new InetSocketAddress(media.getAddress(), Math.min(65535, media.getPort() + 1));
        } else {
            target = named.getAddress().isAnyLocalAddress() ? null : named;
        }
    }

    private void schedule() {
        // half to one and a half times the interval, so that reports do not come in step (RFC 3550
        // §6.2)
        Duration delay =
                Duration.ofMillis((long) (interval.toMillis() * (0.5 + random.nextDouble())));
        timer = clock.timers().after(delay, port.loop(), this::due);
    }

    private void due() {
        if (timer != null) {
            send(false);
            schedule();
        }
    }

    private void send(boolean goodbye) {
        if (target == null) {
            return;
        }
        long packets = numbers.packets();
        port.sendControl(writer.report(packets != reported, goodbye), target);
        reported = packets;
    }

    /** Says goodbye. */
    void close() {
        if (timer != null) {
            timer.cancel();
            timer = null;
            send(true);
        }
    }
}
