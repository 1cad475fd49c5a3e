// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.logger;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import jackfield.config.Cidr;
import jackfield.config.Directories;
import jackfield.sip.capture.Packet;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeDirectories;
import jackfield.testing.FakeOpenTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PacketLoggerTest {

    private static final InetSocketAddress PHONE =
            new InetSocketAddress(InetAddress.ofLiteral("192.0.2.21"), 5070);
    private static final byte[] OPTIONS =
            "OPTIONS sip:x SIP/2.0\r\nCSeq: 1 OPTIONS\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OK =
            "SIP/2.0 200 OK\r\nCSeq: 2 INVITE\r\n\r\n".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger taps = new AtomicInteger();
    private final PacketLogger logger =
            new PacketLogger(
                    tap -> {
                        taps.incrementAndGet();
                        return taps::decrementAndGet;
                    },
                    new DirectThreads(),
                    () -> Instant.ofEpochSecond(1_790_000_000));

    private static Packet packet(boolean received, byte[] bytes) {
        return Packet.of(received, FakeOpenTransport.udp(), PHONE, bytes, Instant.EPOCH);
    }

    @Test
    void isUnknownToTheStackWhileItIsOff() {
        assertThat(taps).hasValue(0);
        logger.on();
        logger.on();
        assertThat(taps).hasValue(1);
        logger.off();
        assertThat(taps).hasValue(0);
    }

    @Test
    void headsEachMessageWithItsWayAndLength() {
        assertThat(packet(true, OPTIONS).lines())
                .containsExactly(
                        "<--- Received SIP request (42 bytes) from UDP:192.0.2.21:5070 --->",
                        "OPTIONS sip:x SIP/2.0",
                        "CSeq: 1 OPTIONS",
                        "",
                        "");
        assertThat(packet(false, OK).lines().getFirst())
                .isEqualTo("<--- Transmitting SIP response (34 bytes) to UDP:192.0.2.21:5070 --->");
    }

    @Test
    void filtersByHostAndMethod() {
        PacketFilter filter = PacketFilter.ALL.host(Cidr.parse("192.0.2.0/24")).method("invite");
        assertThat(filter.takes(packet(true, OPTIONS))).isFalse();
        assertThat(filter.takes(packet(false, OK))).isTrue();
        assertThat(filter.alsoMethod("OPTIONS").takes(packet(true, OPTIONS))).isTrue();
        PacketFilter other = PacketFilter.ALL.host(Cidr.parse("198.51.100.1"));
        assertThat(other.takes(packet(true, OPTIONS))).isFalse();
        assertThat(other.alsoHost(Cidr.parse("192.0.2.21")).takes(packet(true, OPTIONS))).isTrue();
    }

    @Test
    void writesACaptureForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sip.pcap");
        logger.capture(file);
        logger.received(FakeOpenTransport.udp(), PHONE, OPTIONS);
        logger.sent(FakeOpenTransport.udp(), PHONE, OK);
        logger.off();
        assertThat(Files.size(file)).isEqualTo(24 + 2 * (16 + 20 + 8) + 42 + 34);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void takesTheWordsOfTheCommand(@TempDir Path folder) {
        Directories directories = new FakeDirectories(folder);
        SetLoggerCommand command = new SetLoggerCommand(logger, directories);
        assertThat(run(command, "host", "192.0.2.0/24").failed()).isFalse();
        assertThat(taps).hasValue(1);
        assertThat(run(command, "host", "nonsense!").failed()).isTrue();
        assertThat(run(command, "off").lines()).containsExactly("PJSIP Logging disabled");
        assertThat(taps).hasValue(0);
    }

    private static CliResult run(SetLoggerCommand command, String... words) {
        return command.run(new CliArguments(List.of(words)));
    }
}
