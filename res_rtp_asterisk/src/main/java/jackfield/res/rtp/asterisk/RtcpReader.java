// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import java.nio.ByteBuffer;

/** Reads compound RTCP packets (RFC 3550 §6.1). */
final class RtcpReader {

    static final int SENDER_REPORT = 200;
    static final int RECEIVER_REPORT = 201;
    static final int SOURCE_DESCRIPTION = 202;
    static final int GOODBYE = 203;

    private static final int HEADER = 8;
    private static final int SENDER_INFO = 20;
    private static final int BLOCK = 24;

    private RtcpReader() {}

    /** Told what stands in a packet. */
    interface Reports {

        /**
         * A sender report.
         *
         * @param time the middle 32 bits of its NTP timestamp
         */
        void sender(int time);

        /**
         * What the far end received of one source.
         *
         * @param about the source
         * @param lost in all
         * @param jitter in units of the RTP clock
         * @param lastReport time of the sender report that came last, or 0
         * @param delay since that, in units of 1/65536 s
         */
        void block(int about, int lost, long jitter, int lastReport, int delay);
    }

    /**
     * Whether this is a compound packet as RFC 3550 A.2 wants it: it begins with a report, every part has
     * the right version, and lengths add up.
     */
    static boolean wellFormed(ByteBuffer packet) {
        int start = packet.position();
        if (packet.remaining() < HEADER || type(packet, start) > RECEIVER_REPORT) {
            return false;
        }
        int at = start;
        while (packet.limit() - at >= 4) {
            int length = length(packet, at);
            boolean last = at + length == packet.limit();
            boolean padded = (packet.get(at) & 0x20) != 0;
            if ((packet.get(at) & 0xff) >> 6 != 2
                    || at + length > packet.limit()
                    || padded && !last
                    || length < shortest(packet, at)) {
                return false;
            }
            at += length;
        }
        return at == packet.limit() && type(packet, start) >= SENDER_REPORT;
    }

    private static int shortest(ByteBuffer packet, int at) {
        int count = packet.get(at) & 0x1f;
        return switch (type(packet, at)) {
            case SENDER_REPORT -> HEADER + SENDER_INFO + BLOCK * count;
            case RECEIVER_REPORT -> HEADER + BLOCK * count;
            case GOODBYE -> 4 + 4 * count;
            default -> 4;
        };
    }

    /** The one who sent a well-formed packet. */
    static int ssrc(ByteBuffer packet) {
        return packet.getInt(packet.position() + 4);
    }

    /** Reports what stands in a well-formed packet. */
    static void read(ByteBuffer packet, Reports reports) {
        for (int at = packet.position(); at < packet.limit(); at += length(packet, at)) {
            int count = packet.get(at) & 0x1f;
            if (type(packet, at) == SENDER_REPORT) {
                reports.sender(packet.getInt(at + 10));
                blocks(packet, at + HEADER + SENDER_INFO, count, reports);
            } else if (type(packet, at) == RECEIVER_REPORT) {
                blocks(packet, at + HEADER, count, reports);
            }
        }
    }

    private static void blocks(ByteBuffer packet, int first, int count, Reports reports) {
        for (int i = 0; i < count; i++) {
            int at = first + i * BLOCK;
            reports.block(
                    packet.getInt(at),
                    packet.getInt(at + 4) << 8 >> 8, // the lower 24 bits, with their sign
                    packet.getInt(at + 12) & 0xffffffffL,
                    packet.getInt(at + 16),
                    packet.getInt(at + 20));
        }
    }

    private static int type(ByteBuffer packet, int at) {
        return packet.get(at + 1) & 0xff;
    }

    private static int length(ByteBuffer packet, int at) {
        return 4 + 4 * (packet.getShort(at + 2) & 0xffff);
    }
}
