// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** RTP and RTCP packets for tests. */
final class Packets {

    private Packets() {}

    /** The octets that these hex digits stand for; blanks are for the eye. */
    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    /** An RTP packet with 160 octets of sound. */
    static byte[] rtp(int type, int sequence, int timestamp, int ssrc) {
        return rtp(type, sequence, timestamp, ssrc, new byte[160]);
    }

    static byte[] rtp(int type, int sequence, int timestamp, int ssrc, byte[] payload) {
        return ByteBuffer.allocate(12 + payload.length)
                .put((byte) 0x80)
                .put((byte) type)
                .putShort((short) sequence)
                .putInt(timestamp)
                .putInt(ssrc)
                .put(payload)
                .array();
    }

    /** A sender report of this source, without blocks. */
    static byte[] senderReport(int ssrc, int middleOfTime) {
        return ByteBuffer.allocate(28)
                .putInt(0x80c80006)
                .putInt(ssrc)
                .putShort((short) 0)
                .putInt(middleOfTime)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .array();
    }

    /** A receiver report with one block. */
    static byte[] receiverReport(int ssrc, int about, int lost, int jitter, int last, int delay) {
        return ByteBuffer.allocate(32)
                .putInt(0x81c90007)
                .putInt(ssrc)
                .putInt(about)
                .putInt(lost & 0xffffff)
                .putInt(0)
                .putInt(jitter)
                .putInt(last)
                .putInt(delay)
                .array();
    }

    /** One field of a packet that was sent. */
    static int sequence(ByteBuffer packet) {
        return packet.getShort(2) & 0xffff;
    }

    static int type(ByteBuffer packet) {
        return packet.get(1) & 0x7f;
    }

    static boolean marker(ByteBuffer packet) {
        return packet.get(1) < 0;
    }

    static int timestamp(ByteBuffer packet) {
        return packet.getInt(4);
    }

    static int ssrc(ByteBuffer packet) {
        return packet.getInt(8);
    }
}
