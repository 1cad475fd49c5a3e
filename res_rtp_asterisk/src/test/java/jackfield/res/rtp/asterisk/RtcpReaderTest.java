// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtcpReaderTest {

    private static final String BLOCK =
            "0000000a 19000003 00010203 00000040 11223344 00010000"; // about 10, 3 lost, jitter 64

    private final List<String> told = new ArrayList<>();
    private final RtcpReader.Reports reports =
            new RtcpReader.Reports() {
                @Override
                public void sender(int time) {
                    told.add("sender %08x".formatted(time));
                }

                @Override
                public void block(int about, int lost, long jitter, int last, int delay) {
                    told.add("%d %d %d %08x %d".formatted(about, lost, jitter, last, delay));
                }
            };

    @Test
    void readsASenderReport() {
        read("81c8000c 00000007 aaaa1122 3344bbbb 00000000 00000000 00000000" + BLOCK);
        assertThat(told).containsExactly("sender 11223344", "10 3 64 11223344 65536");
    }

    @Test
    void readsEveryPartOfACompoundPacket() {
        read(
                "82c9000d 00000007"
                        + BLOCK
                        + BLOCK
                        + "81ca0002 00000007 01016100" // SDES
                        + "81ce0002 00000007 00000008" // a kind that is not known
                        + "80c8000600000007 0000112233440000 00000000 00000000 00000000"
                        + "81cb0001 00000007"); // BYE
        assertThat(told)
                .containsExactly(
                        "10 3 64 11223344 65536", "10 3 64 11223344 65536", "sender 11223344");
    }

    @Test
    void readsANegativeLoss() {
        read("81c90007 00000007 0000000a 00ffffff 00010203 00000040 00000000 00000000");
        assertThat(told).containsExactly("10 -1 64 00000000 0");
    }

    @Test
    void readsPaddingAtTheEnd() {
        read("80c90001 00000007 a1cb0002 00000007 00000004");
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "80c90001",
                "80c90001 000000",
                "00c90001 00000007", // version
                "40c90001 00000007",
                "80ca0001 00000007", // no report in front
                "80000001 00000007",
                "81cb0001 00000007",
                "80c90002 00000007", // longer than it is
                "80c90000 00000007", // shorter than a report can be
                "81c90001 00000007", // a block is missing
                "80c80001 00000007",
                "81c80006 00000007 aaaa1122 3344bbbb 00000000 00000000 00000000",
                "80c90001 00000007 00", // rests
                "80c90001 00000007 01cb0001 00000007",
                "80c90001 00000007 85cb0001 00000007", // five sources, one is there
                "a0c90002 00000007 00000004 81cb0001 00000007", // padding not at the end
                "80c90001 00000007 80caffff 00000007",
            })
    void refusesWhatIsMalformed(String packet) {
        assertThat(RtcpReader.wellFormed(ByteBuffer.wrap(Packets.hex(packet)))).isFalse();
    }

    @Test
    void staysWithinWhateverComes() {
        Random random = new Random(11);
        byte[] good =
                Packets.hex("82c9000d 00000007" + BLOCK + BLOCK + "81ca0002 00000007 01016100");
        int wellFormed = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] octets = good.clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
            }
            ByteBuffer packet = ByteBuffer.wrap(octets, 0, random.nextInt(octets.length + 1));
            if (RtcpReader.wellFormed(packet)) {
                wellFormed++;
                RtcpReader.read(packet, reports);
            }
        }
        assertThat(wellFormed).isPositive();
        assertThat(told.size()).isPositive();
    }

    private void read(String digits) {
        ByteBuffer packet = ByteBuffer.wrap(Packets.hex(digits));
        assertThat(RtcpReader.wellFormed(packet)).isTrue();
        assertThat(RtcpReader.ssrc(packet)).isEqualTo(7);
        RtcpReader.read(packet, reports);
    }
}
