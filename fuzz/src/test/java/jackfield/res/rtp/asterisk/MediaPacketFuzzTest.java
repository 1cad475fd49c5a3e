// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;

/** A packet of any bytes on a media port: its parts lie inside it, or it is refused. */
class MediaPacketFuzzTest {

    private static final RtcpReader.Reports IGNORED =
            new RtcpReader.Reports() {
                @Override
                public void sender(int time) {}

                @Override
                public void block(int about, int lost, long jitter, int last, int delay) {}
            };

    @FuzzTest
    void readsAnyPacket(byte[] data) {
        ByteBuffer packet = ByteBuffer.wrap(data);
        RtpHeader header = new RtpHeader();
        if (header.read(packet)) {
            assertThat(header.payloadStart()).isBetween(RtpHeader.LENGTH, data.length);
            assertThat(header.payloadEnd()).isBetween(header.payloadStart(), data.length);
        }
        if (RtcpReader.wellFormed(packet)) {
            RtcpReader.read(packet, IGNORED);
        }
        assertThat(packet.position()).isZero();
        assertThat(packet.limit()).isEqualTo(data.length);
    }
}
