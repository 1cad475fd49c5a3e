// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.CliFixture;
import jackfield.testing.DirectThreads;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PacketTraceTest {

    private static final InetSocketAddress ANN = new InetSocketAddress("192.0.2.1", 4000);
    private static final InetSocketAddress BOB = new InetSocketAddress("192.0.2.2", 4000);

    private final List<String> lines = new ArrayList<>();
    private final PacketTrace trace = new PacketTrace(new DirectThreads(), lines::add);
    private final CliFixture rtp = CliFixture.of(new SetRtpDebugCommand(trace));
    private final CliFixture rtcp = CliFixture.of(new SetRtcpDebugCommand(trace));

    private static ByteBuffer packet() {
        ByteBuffer packet = ByteBuffer.allocate(172);
        packet.put(0, (byte) 0x80).put(1, (byte) 0x88).putShort(2, (short) 17).putInt(4, 160);
        return packet;
    }

    @Test
    void isSilentUntilItIsAsked() {
        trace.rtp(true, packet(), ANN);

        assertThat(lines).isEmpty();
    }

    @Test
    void writesPacketsBothWays() {
        assertThat(rtp.run("on")).containsExactly("RTP Packet Debugging Enabled");

        trace.rtp(true, packet(), ANN);
        trace.rtp(false, packet(), BOB);

        assertThat(lines)
                .containsExactly(
                        "Got  RTP packet from 192.0.2.1:4000"
                                + " (type 08, seq 000017, ts 000160, len 000160)",
                        "Sent RTP packet to   192.0.2.2:4000"
                                + " (type 08, seq 000017, ts 000160, len 000160)");
    }

    @Test
    void writesThoseOfOneHostOnly() {
        assertThat(rtp.run("ip", "192.0.2.2"))
                .containsExactly("RTP Packet Debugging Enabled for address: 192.0.2.2");
        trace.rtp(true, packet(), ANN);
        assertThat(lines).isEmpty();
        trace.rtp(true, packet(), BOB);
        assertThat(lines).hasSize(1);

        rtp.run("ip", "192.0.2.2:9");
        trace.rtp(true, packet(), BOB);
        rtp.run("off");
        trace.rtp(true, packet(), BOB);

        assertThat(lines).hasSize(1);
    }

    @Test
    void keepsRtcpApart() {
        rtp.run("on");
        trace.rtcp(true, packet(), ANN);
        assertThat(lines).isEmpty();
        rtcp.run("on");
        trace.rtcp(true, packet(), ANN);
        assertThat(lines).singleElement().asString().startsWith("Got  RTCP packet from 192.0.2.1");
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThat(rtp.answer("ip", "192.0.2.2:x").failed()).isTrue();
    }
}
