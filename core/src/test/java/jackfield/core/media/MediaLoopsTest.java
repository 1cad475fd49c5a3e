// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.core.config.schema.Schema;
import jackfield.module.Hold;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.rtp.MediaPort;
import jackfield.rtp.PacketReader;
import jackfield.rtp.RtpSettings;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MediaLoopsTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final int WAIT = 10;

    private final AtomicInteger held = new AtomicInteger();
    private final ModuleRegistry registry = new CountingRegistry();
    private final List<MediaPort> opened = new ArrayList<>();
    private final BlockingQueue<String> read = new LinkedBlockingQueue<>();
    private final PacketReader reader =
            new PacketReader() {
                @Override
                public void rtp(ByteBuffer packet, InetSocketAddress from) {
                    String text = text(packet);
                    read.add("rtp " + text);
                    if (text.equals("fail")) {
                        throw new AssertionError("as a test wants it");
                    }
                }

                @Override
                public void rtcp(ByteBuffer packet, InetSocketAddress from) {
                    read.add("rtcp " + text(packet));
                }
            };
    private RtpSettings settings = range(20000, 29999);
    private final MediaLoops loops;

    MediaLoopsTest() throws IOException {
        loops =
                new MediaLoops(
                        Thread.ofPlatform().daemon().name("media-", 0).factory(),
                        2,
                        () -> settings,
                        registry);
    }

    @AfterEach
    void end() throws InterruptedException {
        loops.stop();
    }

    @Test
    void opensAnEvenPortAndTheOddOneAboveIt() throws Exception {
        MediaPort port = open();
        assertThat(port.local().getAddress()).isEqualTo(HERE);
        assertThat(port.local().getPort()).isBetween(20000, 29998).matches(p -> p % 2 == 0);
        try (DatagramSocket phone = new DatagramSocket(0, HERE)) {
            send(phone, port.local().getPort(), "sound");
            assertThat(next()).isEqualTo("rtp sound");
            send(phone, port.local().getPort() + 1, "report");
            assertThat(next()).isEqualTo("rtcp report");
        }
    }

    @Test
    void sendsFromEitherPort() throws Exception {
        MediaPort port = open();
        try (DatagramSocket phone = new DatagramSocket(0, HERE)) {
            InetSocketAddress there = new InetSocketAddress(HERE, phone.getLocalPort());
            assertThat(port.send(bytes("a"), there)).isTrue();
            assertThat(receive(phone)).isEqualTo("a from " + port.local().getPort());
            assertThat(port.sendControl(bytes("b"), there)).isTrue();
            assertThat(receive(phone)).isEqualTo("b from " + (port.local().getPort() + 1));
        }
    }

    @Test
    void shutsStrangersOutOnceConnected() throws Exception {
        MediaPort port = open();
        try (DatagramSocket phone = new DatagramSocket(0, HERE);
                DatagramSocket stranger = new DatagramSocket(0, HERE)) {
            InetSocketAddress there = new InetSocketAddress(HERE, phone.getLocalPort());
            port.connect(there);
            port.connectControl(there);
            barrier(port);
            send(stranger, port.local().getPort(), "stranger");
            send(stranger, port.local().getPort() + 1, "stranger");
            send(phone, port.local().getPort(), "phone");
            assertThat(next()).isEqualTo("rtp phone");
            InetSocketAddress other = new InetSocketAddress(HERE, stranger.getLocalPort());
            assertThat(port.send(bytes("x"), other)).isFalse();
            assertThat(port.send(bytes("y"), there)).isTrue();
            assertThat(receive(phone)).startsWith("y from ");
            port.disconnect();
            barrier(port);
            send(stranger, port.local().getPort(), "again");
            assertThat(next()).isEqualTo("rtp again");
            assertThat(read).isEmpty();
        }
    }

    @Test
    void connectsAnew() throws Exception {
        MediaPort port = open();
        try (DatagramSocket first = new DatagramSocket(0, HERE);
                DatagramSocket second = new DatagramSocket(0, HERE)) {
            port.connect(new InetSocketAddress(HERE, first.getLocalPort()));
            port.connect(new InetSocketAddress(HERE, second.getLocalPort()));
            barrier(port);
            send(first, port.local().getPort(), "first");
            send(second, port.local().getPort(), "second");
            assertThat(next()).isEqualTo("rtp second");
        }
    }

    @Test
    void goesOnAfterAReaderFailed() throws Exception {
        MediaPort port = open();
        try (DatagramSocket phone = new DatagramSocket(0, HERE)) {
            send(phone, port.local().getPort(), "fail");
            send(phone, port.local().getPort(), "fail");
            send(phone, port.local().getPort(), "fine");
            assertThat(next()).isEqualTo("rtp fail");
            assertThat(next()).isEqualTo("rtp fail");
            assertThat(next()).isEqualTo("rtp fine");
        }
    }

    @Test
    void goesOnAfterTheFarEndHasGone() throws Exception {
        MediaPort port = open();
        InetSocketAddress gone;
        try (DatagramSocket phone = new DatagramSocket(0, HERE)) {
            gone = new InetSocketAddress(HERE, phone.getLocalPort());
        }
        port.connect(gone);
        barrier(port);
        for (int i = 0; i < 10; i++) {
            port.send(bytes("anybody?"), gone);
        }
        barrier(port);
        try (DatagramSocket phone = new DatagramSocket(gone)) {
            send(phone, port.local().getPort(), "here");
            assertThat(next()).isEqualTo("rtp here");
        }
    }

    @Test
    void givesPortsBack() throws Exception {
        int base = freePorts(4);
        settings = range(base, base + 3);
        for (int i = 0; i < 50; i++) {
            MediaPort first = open();
            MediaPort second = open();
            assertThatThrownBy(this::open)
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "no two ports are free on 127.0.0.1 from %d to %d (rtp.conf)",
                            base, base + 3);
            close(first);
            close(second);
            assertThat(loops.inUse()).isZero();
            assertThat(held).hasValue(0);
        }
    }

    @Test
    void stepsRoundPortsThatOthersHave() throws Exception {
        int base = freePorts(6);
        settings = range(base, base + 5);
        try (DatagramSocket odd = new DatagramSocket(base + 1, HERE);
                DatagramSocket even = new DatagramSocket(base + 4, HERE)) {
            assertThat(open().local().getPort()).isEqualTo(base + 2);
            assertThatThrownBy(this::open).hasMessageContaining("no two ports are free");
            assertThat(odd.isBound() && even.isBound()).isTrue();
        }
        assertThat(loops.inUse()).isEqualTo(1);
        assertThat(held).hasValue(1);
    }

    @Test
    void saysIfTheAddressIsNotOurs() {
        assertThatThrownBy(() -> loops.open(InetAddress.ofLiteral("192.0.2.1"), 0, reader))
                .isInstanceOf(IOException.class)
                .hasMessage("192.0.2.1 is not an address of this host");
        assertThat(loops.inUse()).isZero();
        assertThat(held).hasValue(0);
    }

    @Test
    void isQuietOnceClosed() throws Exception {
        MediaPort port = open();
        close(port);
        port.close();
        port.connect(new InetSocketAddress(HERE, 9));
        barrier(port);
        assertThat(port.send(bytes("x"), new InetSocketAddress(HERE, 9))).isFalse();
        assertThat(held).hasValue(0);
    }

    @Test
    void closesEverythingWhenItStops() throws Exception {
        int port = open().local().getPort();
        open();
        loops.stop();
        assertThat(held).hasValue(0);
        assertThat(loops.inUse()).isZero();
        try (DatagramSocket again = new DatagramSocket(port, HERE)) {
            assertThat(again.isBound()).isTrue();
        }
    }

    @Test
    void speaksIpv6() throws Exception {
        InetAddress six = InetAddress.ofLiteral("::1");
        MediaPort port = loops.open(six, 0, reader);
        try (DatagramSocket phone = new DatagramSocket(0, six)) {
            byte[] text = "six".getBytes(StandardCharsets.UTF_8);
            phone.send(new DatagramPacket(text, text.length, port.local()));
            assertThat(next()).isEqualTo("rtp six");
        }
    }

    /** The first, even, of some ports in a row that nobody has. */
    private static int freePorts(int count) {
        for (int attempt = 0; attempt < 100; attempt++) {
            int base = ThreadLocalRandom.current().nextInt(5_000, 14_000) * 2;
            if (IntStream.range(base, base + count).allMatch(MediaLoopsTest::isFree)) {
                return base;
            }
        }
        throw new AssertionError("no ports are free");
    }

    private static boolean isFree(int port) {
        try (DatagramSocket socket = new DatagramSocket(port, HERE)) {
            return socket.isBound();
        } catch (SocketException e) {
            return false;
        }
    }

    private MediaPort open() throws IOException {
        opened.add(loops.open(HERE, opened.size(), reader));
        return opened.getLast();
    }

    private static void close(MediaPort port) throws InterruptedException {
        port.close();
        barrier(port);
    }

    /** Returns when the loop has done what it was told. */
    private static void barrier(MediaPort port) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        port.loop().execute(done::countDown);
        assertThat(done.await(WAIT, TimeUnit.SECONDS)).isTrue();
    }

    private @Nullable String next() throws InterruptedException {
        return read.poll(WAIT, TimeUnit.SECONDS);
    }

    private static void send(DatagramSocket from, int port, String text) throws IOException {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        from.send(new DatagramPacket(octets, octets.length, HERE, port));
    }

    private static String receive(DatagramSocket socket) throws IOException {
        socket.setSoTimeout(WAIT * 1000);
        DatagramPacket packet = new DatagramPacket(new byte[100], 100);
        socket.receive(packet);
        return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8)
                + " from "
                + packet.getPort();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ByteBuffer packet) {
        return StandardCharsets.UTF_8.decode(packet.duplicate()).toString();
    }

    private static RtpSettings range(int start, int end) {
        RtpSettings plain = Schema.of(RtpSettings.class).defaults("general");
        return new RtpSettings(
                start,
                end,
                plain.rtpchecksums(),
                plain.dtmftimeout(),
                plain.rtcpinterval(),
                plain.strictrtp(),
                plain.probation(),
                plain.srtpreplayprotection(),
                plain.icesupport(),
                plain.stunaddr(),
                plain.stunSoftwareAttribute(),
                plain.stunPermit(),
                plain.stunAcl(),
                plain.turnaddr(),
                plain.turnusername(),
                plain.turnpassword(),
                plain.icePermit(),
                plain.iceAcl(),
                plain.dtlsMtu());
    }

    /** A registry that counts holds. */
    private final class CountingRegistry implements ModuleRegistry {
        @Override
        public <S> ModuleServices<S> services(Class<S> contract) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Hold hold(Object ofModule) {
            held.incrementAndGet();
            return held::decrementAndGet;
        }
    }
}
