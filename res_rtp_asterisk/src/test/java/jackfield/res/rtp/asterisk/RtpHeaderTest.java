// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RtpHeaderTest {

    private static final String FIXED = "1234 00000010 deadbeef";

    private final RtpHeader header = new RtpHeader();

    @Test
    void readsTheFixedFields() {
        assertThat(header.read(wrap("80 88 1234 00000010 deadbeef aabb"))).isTrue();
        assertThat(header.payloadType()).isEqualTo(8);
        assertThat(header.marker()).isTrue();
        assertThat(header.sequence()).isEqualTo(0x1234);
        assertThat(header.timestamp()).isEqualTo(16);
        assertThat(header.ssrc()).isEqualTo(0xdeadbeef);
    }

    @ParameterizedTest
    @CsvSource({
        // what stands in front of and behind the fixed fields, first octet of the payload, behind
        // its last
        "80 00, aabb, 12, 14",
        "80 00, '', 12, 12",
        "81 00, 00000001 aabb, 16, 18",
        "8f 00, 00000001000000020000000300000004000000050000000600000007000000080000000900000010"
                + "0000001100000012000000130000001400000015 aabb, 72, 74",
        "90 00, bede0000 aabb, 16, 18",
        "90 00, bede0001 01020304 aabb, 20, 22",
        "91 00, 00000001 bede0001 01020304 aabb, 24, 26",
        "a0 00, aabb 0002, 12, 14",
        "a0 00, aabb 01, 12, 14",
        "a0 00, 01, 12, 12",
        "b0 00, bede0001 01020304 aabb 000003, 20, 22",
    })
    void findsThePayload(String begin, String rest, int start, int end) {
        assertThat(header.read(wrap(begin + FIXED + rest))).isTrue();
        assertThat(header.payloadStart()).isEqualTo(start);
        assertThat(header.payloadEnd()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "80",
                "80 00 1234 00000010 deadbe", // one octet short
                "00 00 1234 00000010 deadbeef aabb", // version 0: STUN and others
                "40 00 1234 00000010 deadbeef aabb",
                "c0 00 1234 00000010 deadbeef aabb",
                "80 c8 1234 00000010 deadbeef aabb", // RTCP
                "81 c9 1234 00000010 deadbeef aabb",
                "81 00 1234 00000010 deadbeef 000000", // a source is cut
                "8f 00 1234 00000010 deadbeef aabb",
                "90 00 1234 00000010 deadbeef bede00", // the extension is cut
                "90 00 1234 00000010 deadbeef bede0001 010203",
                "90 00 1234 00000010 deadbeef bedeffff 01020304",
                "a0 00 1234 00000010 deadbeef", // padding without an octet that counts it
                "a0 00 1234 00000010 deadbeef aa00",
                "a0 00 1234 00000010 deadbeef aa03",
                "a0 00 1234 00000010 deadbeef aaff",
                "b0 00 1234 00000010 deadbeef bede0001 0102030d",
            })
    void refusesWhatIsNotRtp(String packet) {
        assertThat(header.read(wrap(packet))).isFalse();
    }

    @Test
    void readsBehindHeadroom() {
        ByteBuffer packet = ByteBuffer.allocate(40).position(12);
        packet.put(Packets.hex("81 00 1234 00000010 deadbeef 00000001 aabb")).flip().position(12);
        assertThat(header.read(packet)).isTrue();
        assertThat(header.payloadStart()).isEqualTo(28);
        assertThat(header.payloadEnd()).isEqualTo(30);
        assertThat(packet.position()).isEqualTo(12);
    }

    @Test
    void staysWithinWhateverComes() {
        Random random = new Random(7);
        int good = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] octets = new byte[random.nextInt(40)];
            random.nextBytes(octets);
            if (octets.length > 0) {
                octets[0] = (byte) (octets[0] & 0x3f | 0x80);
            }
            if (header.read(ByteBuffer.wrap(octets))) {
                good++;
                assertThat(header.payloadStart()).isBetween(12, header.payloadEnd());
                assertThat(header.payloadEnd()).isLessThanOrEqualTo(octets.length);
            }
        }
        assertThat(good).isPositive();
    }

    private static ByteBuffer wrap(String digits) {
        return ByteBuffer.wrap(Packets.hex(digits));
    }
}
