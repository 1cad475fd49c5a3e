// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.Format;
import jackfield.rtp.MediaPort;
import jackfield.rtp.MediaPorts;
import jackfield.rtp.MediaSink;
import jackfield.rtp.RtpLeg;
import jackfield.rtp.RtpSettings;
import jackfield.rtp.RtpStatistics;
import jackfield.rtp.RtpStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A leg on a media port. Thread-safe; agreements take effect on the port's loop. */
final class PortLeg implements RtpLeg {

    private final OutgoingNumbers numbers;
    private final Reception reception;
    private final RtpReceiver receiver;
    private final MediaPort port;
    private final RtpSender sender;
    private final RtcpSession control;
    private final LegClock clock;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable RtpStream agreed;
    private @Nullable RtpStream current;

    private PortLeg(
            OutgoingNumbers numbers,
            Reception reception,
            RtpReceiver receiver,
            MediaPort port,
            RtcpSession control,
            LegClock clock) {
        this.numbers = numbers;
        this.reception = reception;
        this.receiver = receiver;
        this.port = port;
        this.control = control;
        this.clock = clock;
        sender = new RtpSender(port, numbers, clock);
    }

    static PortLeg open(
            MediaPorts ports,
            InetAddress local,
            int loop,
            RtpSettings settings,
            LegClock clock,
            RandomGenerator random)
            throws IOException {
        OutgoingNumbers numbers = new OutgoingNumbers(random);
        Reception reception = new Reception();
        RtpReceiver receiver = new RtpReceiver(numbers.ssrc(), settings, reception, clock);
        MediaPort port = ports.open(local, loop, receiver);
        RtcpSession control = new RtcpSession(port, clock, settings, random, numbers, reception);
        return new PortLeg(numbers, reception, receiver, port, control, clock);
    }

    @Override
    public InetSocketAddress local() {
        return port.local();
    }

    @Override
    public Optional<InetSocketAddress> remote() {
        return Optional.ofNullable(agreed).map(RtpStream::remote);
    }

    @Override
    public List<Format> formats() {
        RtpStream stream = agreed;
        return stream == null ? List.of() : stream.formats();
    }

    @Override
    public void receiver(MediaSink sink) {
        receiver.sink(sink);
    }

    @Override
    public MediaSink sink() {
        return sender;
    }

    @Override
    public void negotiated(RtpStream stream) {
        if (!stream.equals(agreed)) {
            agreed = stream;
            port.loop().execute(() -> begin(stream));
        }
    }

    private void begin(RtpStream stream) {
        if (closed.get()) {
            return;
        }
        if (learnsAnew(stream)) {
            port.disconnect();
            receiver.latch().learn(stream.remote(), clock.nanos());
        }
        current = stream;
        PayloadTypes types = new PayloadTypes(stream);
        sender.types(types);
        control.agreed(stream);
        receiver.agreed(new RtpReceiver.Agreement(types, stream.receiving(), control, this::aim));
        aim();
    }

    /** A far end that only pauses keeps its place. */
    private boolean learnsAnew(RtpStream stream) {
        RtpStream before = current;
        if (before == null) {
            return true;
        }
        boolean moved =
                !stream.remote().equals(before.remote())
                        || !stream.remoteControl().equals(before.remoteControl())
                        || stream.symmetric() != before.symmetric();
        boolean resumed =
                stream.sending() && !before.sending() || stream.receiving() && !before.receiving();
        return (moved || resumed) && !stream.remote().getAddress().isAnyLocalAddress();
    }

    /** Decides where media go, and closes the port to strangers once it is certain. */
    private void aim() {
        RtpStream stream = current;
        if (stream == null) {
            return;
        }
        InetSocketAddress source = receiver.latch().source();
        InetSocketAddress target = stream.symmetric() && source != null ? source : stream.remote();
        boolean nowhere = !stream.sending() || target.getAddress().isAnyLocalAddress();
        sender.target(nowhere ? null : target);
        control.aim(source);
        if (receiver.latch().settled() && target.equals(source)) {
            port.connect(target);
        }
    }

    @Override
    public RtpStatistics statistics() {
        double clockRate = Format.ULAW.clockRate();
        return new RtpStatistics(
                reception.received(),
                reception.lost(),
                reception.jitter() / clockRate,
                numbers.packets(),
                receiver.refused(),
                control.remote().lost(),
                control.remote().jitter() / clockRate,
                control.remote().roundTrip());
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            port.loop().execute(this::end);
        }
    }

    private void end() {
        control.close();
        port.close();
    }
}
