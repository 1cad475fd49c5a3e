// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.capture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A capture file that Wireshark reads, for its owner only: each message as one UDP datagram in a packet of
 * its own. Confined to its writer.
 */
public final class CaptureFile implements AutoCloseable {

    private static final int MAGIC = 0xa1b2c3d4;
    private static final int RAW_IP = 101;
    private static final int UDP = 17;
    private static final int UDP_HEADER = 8;
    private static final int MOST = 65_000;

    private final OutputStream out;

    private CaptureFile(OutputStream out) {
        this.out = out;
    }

    public static CaptureFile open(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        CaptureFile opened = new CaptureFile(new BufferedOutputStream(Files.newOutputStream(file)));
        ByteBuffer head = ByteBuffer.allocate(24).order(ByteOrder.BIG_ENDIAN);
        head.putInt(MAGIC).putShort((short) 2).putShort((short) 4).putInt(0).putInt(0);
        head.putInt(65535).putInt(RAW_IP);
        opened.out.write(head.array());
        opened.out.flush();
        return opened;
    }

    public void write(Packet packet) throws IOException {
        byte[] data = Masking.of(packet.text()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int length = Math.min(data.length, MOST);
        InetAddress from = (packet.received() ? packet.far() : packet.near()).getAddress();
        InetAddress to = (packet.received() ? packet.near() : packet.far()).getAddress();
        boolean old = from.getAddress().length == 4 && to.getAddress().length == 4;
        int size = (old ? 20 : 40) + UDP_HEADER + length;
        ByteBuffer all = ByteBuffer.allocate(16 + size);
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, packet.time());
        all.putInt((int) (micros / 1_000_000)).putInt((int) (micros % 1_000_000));
        all.putInt(size).putInt(size);
        if (old) {
            all.putShort((short) 0x4500).putShort((short) size).putInt(0);
            all.put((byte) 64).put((byte) UDP).putShort((short) 0);
            all.put(from.getAddress()).put(to.getAddress());
            all.putShort(16 + 10, checksum(all, 16, 20));
        } else {
            all.putInt(0x60000000).putShort((short) (UDP_HEADER + length));
            all.put((byte) UDP).put((byte) 64).put(wide(from)).put(wide(to));
        }
        all.putShort((short) (packet.received() ? packet.far() : packet.near()).getPort());
        all.putShort((short) (packet.received() ? packet.near() : packet.far()).getPort());
        all.putShort((short) (UDP_HEADER + length)).putShort((short) 0);
        all.put(data, 0, length);
        out.write(all.array());
        out.flush();
    }

    /** Of an IPv4 header (RFC 791 §3.1). */
    private static short checksum(ByteBuffer packet, int start, int length) {
        int sum = 0;
        for (int i = start; i < start + length; i += 2) {
            sum += packet.getShort(i) & 0xffff;
        }
        while (sum >>> 16 != 0) {
            sum = (sum & 0xffff) + (sum >>> 16);
        }
        return (short) ~sum;
    }

    private static byte[] wide(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 16) {
            return bytes;
        }
        byte[] mapped = new byte[16];
        mapped[10] = mapped[11] = (byte) 0xff;
        System.arraycopy(bytes, 0, mapped, 12, 4);
        return mapped;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
