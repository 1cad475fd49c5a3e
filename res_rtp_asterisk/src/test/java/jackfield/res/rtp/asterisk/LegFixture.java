// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.RtpLeg;
import jackfield.rtp.RtpSettings.StrictRtp;
import jackfield.rtp.RtpStream;
import jackfield.testing.FakeMediaPort;
import jackfield.testing.FakeMediaPorts;
import jackfield.testing.VirtualTimers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A leg on a fake port, with a phone at the other end. */
final class LegFixture {

    static final InetSocketAddress PHONE = new InetSocketAddress("192.0.2.1", 4000);
    static final InetSocketAddress PHONE_CONTROL = new InetSocketAddress("192.0.2.1", 4001);
    static final InetSocketAddress NAT = new InetSocketAddress("198.51.100.7", 61000);
    static final InetSocketAddress STRANGER = new InetSocketAddress("203.0.113.9", 9999);
    static final int PHONE_SSRC = 0x77777777;

    final VirtualTimers timers = new VirtualTimers();
    final FakeMediaPorts ports = new FakeMediaPorts();
    final RtpLeg leg;
    final FakeMediaPort port;

    /** Frames as they were received: format, sequence number, timestamp and length. */
    final List<String> heard = new ArrayList<>();

    LegFixture(StrictRtp strict) {
        Instant start = timers.now();
        LegClock clock =
                new LegClock(timers, () -> Duration.between(start, timers.now()).toNanos());
        try {
            leg =
                    PortLeg.open(
                            ports,
                            InetAddress.ofLiteral("192.0.2.100"),
                            3,
                            Settings.strict(strict),
                            clock,
                            new Random(5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = ports.last();
        leg.receiver(this::hear);
    }

    private void hear(MediaFrame frame) {
        heard.add(
                "%s %d %d %d%s"
                        .formatted(
                                frame.format(),
                                frame.sequence(),
                                frame.timestamp(),
                                frame.payload().remaining(),
                                frame.marker() ? " marker" : ""));
    }

    /** What an agreement with the phone looks like. */
    static RtpStream stream(boolean symmetric, boolean sending, boolean receiving) {
        return new RtpStream(
                PHONE,
                PHONE_CONTROL,
                List.of(Format.ULAW, Format.TELEPHONE_EVENT),
                Map.of(Format.ULAW, 0, Format.TELEPHONE_EVENT, 96),
                Map.of(0, Format.ULAW, 101, Format.TELEPHONE_EVENT),
                Duration.ofMillis(20),
                symmetric,
                sending,
                receiving);
    }

    void negotiate(boolean symmetric) {
        leg.negotiated(stream(symmetric, true, true));
    }

    /** Lets packets in a row arrive, 20 ms apart. */
    void talk(InetSocketAddress from, int sequence, int packets) {
        for (int i = 0; i < packets; i++) {
            int number = sequence + i;
            port.receive(Packets.rtp(0, number, number * 160, PHONE_SSRC), from);
            timers.advance(Duration.ofMillis(20));
        }
    }

    /** Sends packets in a row of one source to the phone, 20 ms apart. */
    void say(Format format, long source, int sequence, int packets) {
        for (int i = 0; i < packets; i++) {
            int number = sequence + i;
            ByteBuffer payload = ByteBuffer.allocate(172).position(12);
            leg.sink().accept(new MediaFrame().set(format, payload, source, number, number * 160));
            timers.advance(Duration.ofMillis(20));
        }
    }

    /** Where what was sent went to. */
    List<InetSocketAddress> targets() {
        return port.sent().stream().map(FakeMediaPort.Sent::to).distinct().toList();
    }

    /** Sequence numbers of what was sent, the first counted as 0. */
    List<Integer> sequences() {
        List<Integer> numbers =
                port.sent().stream().map(sent -> Packets.sequence(sent.packet())).toList();
        return numbers.stream().map(number -> number - numbers.getFirst()).toList();
    }
}
