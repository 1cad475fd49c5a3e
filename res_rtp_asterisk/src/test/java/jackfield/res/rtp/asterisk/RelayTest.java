// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import jackfield.core.media.MediaLoops;
import jackfield.core.media.TableTranslators;
import jackfield.rtp.Format;
import jackfield.rtp.MediaPort;
import jackfield.rtp.MediaSink;
import jackfield.rtp.PacketReader;
import jackfield.rtp.RtpLeg;
import jackfield.rtp.RtpStream;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two phones on real sockets, one of them with another codec, and somebody who is not meant to be there. */
class RelayTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final TestConfig config =
            TestConfig.of("rtp.conf", "[general]\nrtpstart=30000\nrtpend=30999\n");
    private final FakeModuleRegistry registry = new FakeModuleRegistry();
    private final MediaLoops loops = new MediaLoops(new DirectThreads(), config, registry);
    private final AsteriskRtpEngine engine =
            new AsteriskRtpEngine(
                    loops, new VirtualTimers(), config, new PacketTrace(new DirectThreads()));
    private final DatagramSocket alice = new DatagramSocket(0, HERE);
    private final DatagramSocket bob = new DatagramSocket(0, HERE);
    private final DatagramSocket stranger = new DatagramSocket(0, HERE);
    private final RtpLeg aliceLeg = engine.open(HERE, 0);
    private final RtpLeg bobLeg = engine.open(HERE, 0);

    RelayTest() throws IOException {}

    @BeforeEach
    void join() throws Exception {
        for (DatagramSocket socket : List.of(alice, bob, stranger)) {
            socket.setSoTimeout(10_000);
        }
        agree(aliceLeg, alice, Format.ULAW, 0);
        agree(bobLeg, bob, Format.ALAW, 8);
        aliceLeg.receiver(translated(aliceLeg, bobLeg));
        bobLeg.receiver(translated(bobLeg, aliceLeg));
        awaitLoop();
    }

    /** Returns when the loop knows of the agreements; what comes earlier is refused. */
    private void awaitLoop() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (MediaPort port = loops.open(HERE, 0, new NoReader())) {
            port.loop().execute(done::countDown);
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static final class NoReader implements PacketReader {
        @Override
        public void rtp(ByteBuffer packet, InetSocketAddress from) {}

        @Override
        public void rtcp(ByteBuffer packet, InetSocketAddress from) {}
    }

    private static MediaSink translated(RtpLeg from, RtpLeg to) {
        return new TableTranslators()
                .between(from.formats(), to.formats(), to.sink())
                .orElseThrow();
    }

    @AfterEach
    void part() throws InterruptedException {
        aliceLeg.close();
        bobLeg.close();
        loops.stop();
        alice.close();
        bob.close();
        stranger.close();
    }

    @Test
    void carriesSoundBothWaysAndKeepsStrangersOut() throws IOException {
        int first = -1;
        for (int i = 0; i < 50; i++) {
            send(stranger, aliceLeg, Packets.rtp(0, i, i * 160, 99));
            send(alice, aliceLeg, Packets.rtp(0, 1000 + i, i * 160, 7, ulaw()));
            ByteBuffer heard = receive(bob);
            assertThat(Packets.type(heard)).isEqualTo(8);
            assertThat(heard.get(12) & 0xff).isEqualTo(0xd5);
            first = first < 0 ? Packets.sequence(heard) : first;
            assertThat(Packets.sequence(heard)).isEqualTo(first + i & 0xffff);
            send(bob, bobLeg, Packets.rtp(8, 5 + i, i * 160, 8));
            assertThat(Packets.type(receive(alice))).isZero();
        }
        assertThat(aliceLeg.statistics().received()).isEqualTo(50);
        assertThat(aliceLeg.statistics().lost()).isZero();
        assertThat(bobLeg.statistics().sent()).isEqualTo(50);
        stranger.setSoTimeout(1);
        DatagramPacket nothing = new DatagramPacket(new byte[1], 1);
        assertThatThrownBy(() -> stranger.receive(nothing))
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void leavesNoGarbageOnItsWayFromSocketToSocket() throws IOException {
        relay(0, 3000); // until the sources are known and all is loaded
        long before = allocatedByLoops();
        relay(3000, 3000);
        // the selector boxes a descriptor above 127, which is 16 octets; an address would be more
        assertThat((allocatedByLoops() - before) / 3000).isLessThan(24);
    }

    private void relay(int sequence, int packets) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[500], 500);
        for (int i = sequence; i < sequence + packets; i++) {
            send(alice, aliceLeg, Packets.rtp(0, i, i * 160, 7));
            bob.receive(packet);
        }
    }

    private static long allocatedByLoops() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("media-"))
                .mapToLong(thread -> threads.getThreadAllocatedBytes(thread.threadId()))
                .sum();
    }

    @Test
    void isHeldInItsModuleWhilePortsAreOpen() throws InterruptedException {
        assertThat(registry.inUse()).isGreaterThanOrEqualTo(2);
        aliceLeg.close();
        bobLeg.close();
        loops.stop();
        assertThat(registry.inUse()).isZero();
    }

    private static byte[] ulaw() {
        byte[] silence = new byte[160];
        Arrays.fill(silence, (byte) 0xff);
        return silence;
    }

    private static void agree(RtpLeg leg, DatagramSocket phone, Format format, int type) {
        leg.negotiated(
                new RtpStream(
                        new InetSocketAddress(HERE, phone.getLocalPort()),
                        new InetSocketAddress(HERE, phone.getLocalPort() + 1),
                        List.of(format),
                        Map.of(format, type),
                        Map.of(type, format),
                        Duration.ofMillis(20),
                        true,
                        true,
                        true));
    }

    private static void send(DatagramSocket from, RtpLeg to, byte[] packet) throws IOException {
        from.send(new DatagramPacket(packet, packet.length, to.local()));
    }

    private static ByteBuffer receive(DatagramSocket socket) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[500], 500);
        socket.receive(packet);
        return ByteBuffer.wrap(packet.getData(), 0, packet.getLength());
    }
}
