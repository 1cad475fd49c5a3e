// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import java.nio.ByteBuffer;

/**
 * The header of one RTP packet (RFC 3550 §5.1), used again for the next. Confined to the owner's loop.
 */
final class RtpHeader {

    static final int LENGTH = 12;

    /** Types that are RTCP's when they stand in the second octet (RFC 5761 §4). */
    private static final int FIRST_CONTROL_TYPE = 192;

    private static final int LAST_CONTROL_TYPE = 223;

    private int payloadType;
    private boolean marker;
    private int sequence;
    private int timestamp;
    private int ssrc;
    private int payloadStart;
    private int payloadEnd;

    /**
     * Reads a packet from position to limit, which stay.
     *
     * @return false if it is not RTP
     */
    boolean read(ByteBuffer packet) {
        int start = packet.position();
        if (packet.remaining() < LENGTH) {
            return false;
        }
        int first = packet.get(start) & 0xff;
        int second = packet.get(start + 1) & 0xff;
        if (first >> 6 != 2 || second >= FIRST_CONTROL_TYPE && second <= LAST_CONTROL_TYPE) {
            return false;
        }
        payloadType = second & 0x7f;
        marker = second > 0x7f;
        sequence = packet.getShort(start + 2) & 0xffff;
        timestamp = packet.getInt(start + 4);
        ssrc = packet.getInt(start + 8);
        payloadStart = start + LENGTH + 4 * (first & 0x0f);
        payloadEnd = packet.limit();
        return skipExtension(packet, (first & 0x10) != 0)
                && cutPadding(packet, (first & 0x20) != 0);
    }

    /** RFC 3550 §5.3.1. */
    private boolean skipExtension(ByteBuffer packet, boolean present) {
        if (present && payloadStart + 4 <= payloadEnd) {
            payloadStart += 4 + 4 * (packet.getShort(payloadStart + 2) & 0xffff);
        } else if (present) {
            return false;
        }
        return payloadStart <= payloadEnd;
    }

    /** The last octet counts the padding, itself included. */
    private boolean cutPadding(ByteBuffer packet, boolean present) {
        if (!present) {
            return true;
        }
        if (payloadStart == payloadEnd) {
            return false;
        }
        int padding = packet.get(payloadEnd - 1) & 0xff;
        payloadEnd -= padding;
        return padding > 0 && payloadStart <= payloadEnd;
    }

    int payloadType() {
        return payloadType;
    }

    boolean marker() {
        return marker;
    }

    int sequence() {
        return sequence;
    }

    int timestamp() {
        return timestamp;
    }

    int ssrc() {
        return ssrc;
    }

    /** Index of the payload's first octet. */
    int payloadStart() {
        return payloadStart;
    }

    /** Index behind its last. */
    int payloadEnd() {
        return payloadEnd;
    }
}
