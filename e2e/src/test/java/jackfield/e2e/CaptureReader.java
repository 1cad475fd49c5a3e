// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads capture files of raw IPv4 packets with UDP, and believes nothing that they say of themselves. */
final class CaptureReader {

    private CaptureReader() {}

    /** One datagram. */
    record Datagram(double seconds, InetSocketAddress from, InetSocketAddress to, String text) {}

    static List<Datagram> read(Path file) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
        expect(all.getInt() == 0xa1b2c3d4, "magic");
        expect(all.getShort() == 2 && all.getShort() == 4, "version");
        all.position(16);
        expect(all.getInt() >= 65535 && all.getInt() == 101, "raw IP");
        List<Datagram> datagrams = new ArrayList<>();
        while (all.hasRemaining()) {
            datagrams.add(next(all));
        }
        return datagrams;
    }

    private static Datagram next(ByteBuffer all) throws IOException {
        double seconds = all.getInt() + all.getInt() / 1e6;
        int length = all.getInt();
        expect(length == all.getInt() && length <= all.remaining(), "length");
        ByteBuffer packet = all.slice(all.position(), length);
        all.position(all.position() + length);
        expect(packet.get(0) == 0x45 && packet.getShort(2) == length, "IPv4");
        expect(checksum(packet) == 0xffff, "checksum");
        expect(packet.get(9) == 17 && packet.getShort(24) == length - 20, "UDP");
        byte[] data = new byte[length - 28];
        packet.get(28, data);
        return new Datagram(
                seconds,
                address(packet, 12, 20),
                address(packet, 16, 22),
                new String(data, StandardCharsets.UTF_8));
    }

    private static int checksum(ByteBuffer packet) {
        int sum = 0;
        for (int i = 0; i < 20; i += 2) {
            sum += packet.getShort(i) & 0xffff;
        }
        return (sum & 0xffff) + (sum >>> 16);
    }

    private static InetSocketAddress address(ByteBuffer packet, int host, int port)
            throws IOException {
        byte[] address = new byte[4];
        packet.get(host, address);
        return new InetSocketAddress(
                InetAddress.getByAddress(address), packet.getShort(port) & 0xffff);
    }

    private static void expect(boolean right, String what) {
        if (!right) {
            throw new AssertionError("the capture file is broken: " + what);
        }
    }
}
