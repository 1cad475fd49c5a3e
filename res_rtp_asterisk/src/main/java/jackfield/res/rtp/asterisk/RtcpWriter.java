// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes compound RTCP packets (RFC 3550 §6.4 to §6.6). Confined to the owner's loop. */
final class RtcpWriter {

    private static final int LARGEST = 256;
    private static final int VERSION = 0x80;
    private static final int CNAME = 1;
    private static final int MOST_LOST = 0x7fffff;

    private final String name;
    private final OutgoingNumbers numbers;
    private final Reception reception;
    private final RemoteReports remote;
    private final LegClock clock;

    /**
     * @param name that stays the same for the leg and says nothing of us (RFC 7022)
     */
    RtcpWriter(
            String name,
            OutgoingNumbers numbers,
            Reception reception,
            RemoteReports remote,
            LegClock clock) {
        this.name = name;
        this.numbers = numbers;
        this.reception = reception;
        this.remote = remote;
        this.clock = clock;
    }

    /**
     * A report of what was sent and received.
     *
     * @param sender something was sent since the last one
     * @param goodbye it is the last one
     */
    ByteBuffer report(boolean sender, boolean goodbye) {
        ByteBuffer packet = ByteBuffer.allocate(LARGEST);
        begin(packet, sender ? RtcpReader.SENDER_REPORT : RtcpReader.RECEIVER_REPORT);
        if (sender) {
            packet.putLong(clock.ntp())
                    .putInt(numbers.timestampAt(clock.nanos()))
                    .putInt((int) numbers.packets())
                    .putInt((int) numbers.octets());
        }
        if (reception.begun()) {
            packet.put(0, (byte) (VERSION | 1));
            block(packet);
        }
        end(packet, 0);
        describe(packet);
        if (goodbye) {
            int start = packet.position();
            begin(packet, RtcpReader.GOODBYE);
            packet.put(start, (byte) (VERSION | 1));
            end(packet, start);
        }
        return packet.flip();
    }

    private void block(ByteBuffer packet) {
        int lost = (int) Math.min(MOST_LOST, reception.lost());
        packet.putInt(reception.ssrc())
                .putInt(reception.fractionLost() << 24 | lost)
                .putInt(reception.extendedHighest())
                .putInt((int) reception.jitter())
                .putInt(remote.senderTime())
                .putInt(remote.senderDelay());
    }

    private void describe(ByteBuffer packet) {
        int start = packet.position();
        byte[] text = name.getBytes(StandardCharsets.US_ASCII);
        begin(packet, RtcpReader.SOURCE_DESCRIPTION);
        packet.put(start, (byte) (VERSION | 1));
        packet.put((byte) CNAME).put((byte) text.length).put(text).put((byte) 0);
        while (packet.position() % 4 != 0) {
            packet.put((byte) 0);
        }
        end(packet, start);
    }

    private void begin(ByteBuffer packet, int type) {
        packet.put((byte) VERSION).put((byte) type).putShort((short) 0).putInt(numbers.ssrc());
    }

    private static void end(ByteBuffer packet, int start) {
        packet.putShort(start + 2, (short) ((packet.position() - start) / 4 - 1));
    }
}
