// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaPort;
import jackfield.rtp.MediaPorts;
import jackfield.rtp.PacketReader;
import jackfield.rtp.RtpLeg;
import jackfield.rtp.RtpSettings.StrictRtp;
import jackfield.rtp.RtpStream;
import jackfield.testing.VirtualTimers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** A packet on its way from one leg to another leaves no garbage. */
class RelayAllocationTest {

    private static final int PACKETS = 10_000;

    private final List<QuietPort> ports = new ArrayList<>();
    private final MediaPorts quiet =
            (local, loop, reader) -> {
                ports.add(new QuietPort(reader));
                return ports.getLast();
            };
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(MediaFrame.HEADROOM + 200);

    @Test
    void relayLeavesNoGarbage() throws IOException {
        RtpLeg first = leg(4000);
        RtpLeg second = leg(6000);
        first.receiver(second.sink());
        relay(0, PACKETS); // until everything is loaded and the source is known
        long before = threads.getCurrentThreadAllocatedBytes();
        relay(PACKETS, PACKETS);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(ports.getLast().sent).isEqualTo(2 * PACKETS);
        // a single object for each packet would be 16 octets or more
        assertThat(allocated).isLessThan(PACKETS);
    }

    private RtpLeg leg(int remote) throws IOException {
        RtpLeg leg =
                PortLeg.open(
                        quiet,
                        InetAddress.getLoopbackAddress(),
                        0,
                        Settings.strict(StrictRtp.YES),
                        new LegClock(new VirtualTimers(), System::nanoTime),
                        new Random(remote));
        leg.negotiated(
                new RtpStream(
                        new InetSocketAddress("192.0.2.1", remote),
                        new InetSocketAddress("192.0.2.1", remote + 1),
                        List.of(Format.ULAW),
                        Map.of(Format.ULAW, 0),
                        Map.of(0, Format.ULAW),
                        Duration.ofMillis(20),
                        true,
                        true,
                        true));
        return leg;
    }

    private void relay(int sequence, int packets) {
        InetSocketAddress from = new InetSocketAddress("192.0.2.1", 4000);
        PacketReader reader = ports.getFirst().reader;
        for (int i = sequence; i < sequence + packets; i++) {
            buffer.clear().position(MediaFrame.HEADROOM);
            buffer.put((byte) 0x80).put((byte) 0).putShort((short) i).putInt(i * 160).putInt(77);
            buffer.position(MediaFrame.HEADROOM + 172).flip().position(MediaFrame.HEADROOM);
            reader.rtp(buffer, from);
        }
    }

    /** A port that only counts. */
    private static final class QuietPort implements MediaPort {
        private final PacketReader reader;
        private int sent;

        QuietPort(PacketReader reader) {
            this.reader = reader;
        }

        @Override
        public InetSocketAddress local() {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), 10000);
        }

        @Override
        public Executor loop() {
            return Runnable::run;
        }

        @Override
        public void connect(InetSocketAddress rtp) {}

        @Override
        public void connectControl(InetSocketAddress rtcp) {}

        @Override
        public void disconnect() {}

        @Override
        public boolean send(ByteBuffer packet, InetSocketAddress to) {
            sent++;
            packet.position(packet.limit());
            return true;
        }

        @Override
        public boolean sendControl(ByteBuffer packet, InetSocketAddress to) {
            return true;
        }

        @Override
        public void close() {}
    }
}
