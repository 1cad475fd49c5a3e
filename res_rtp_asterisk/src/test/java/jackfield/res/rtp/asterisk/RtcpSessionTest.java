// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static jackfield.res.rtp.asterisk.LegFixture.NAT;
import static jackfield.res.rtp.asterisk.LegFixture.PHONE;
import static jackfield.res.rtp.asterisk.LegFixture.PHONE_CONTROL;
import static jackfield.res.rtp.asterisk.LegFixture.PHONE_SSRC;
import static jackfield.res.rtp.asterisk.LegFixture.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jackfield.rtp.Format;
import jackfield.rtp.RtpSettings.StrictRtp;
import jackfield.testing.FakeMediaPort;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RtcpSessionTest {

    private static final Duration LONG_ENOUGH = Duration.ofMillis(7500);

    private final LegFixture call = new LegFixture(StrictRtp.YES);

    @Test
    void reportsAboutEveryFiveSeconds() {
        call.negotiate(false);
        call.timers.advance(Duration.ofMillis(2400));
        assertThat(call.port.sentControl()).isEmpty();
        call.timers.advance(Duration.ofMinutes(10));
        assertThat(call.port.sentControl().size()).isBetween(90, 160);
    }

    @Test
    void writesWhatItReadsItself() {
        call.negotiate(false);
        call.talk(PHONE, 1, 5);
        call.say(Format.ULAW, 9, 1, 5);
        call.timers.advance(LONG_ENOUGH);
        call.leg.close();
        assertThat(call.port.sentControl())
                .hasSizeGreaterThan(1)
                .allMatch(sent -> RtcpReader.wellFormed(sent.packet()));
    }

    @Test
    void reportsWhatWasReceivedWhileItSendsNothing() {
        call.negotiate(false);
        call.talk(PHONE, 10, 3);
        call.talk(PHONE, 14, 2);
        call.timers.advance(LONG_ENOUGH);
        ByteBuffer report = lastReport();
        assertThat(report.get(0) & 0xff).isEqualTo(0x81);
        assertThat(report.get(1) & 0xff).isEqualTo(RtcpReader.RECEIVER_REPORT);
        assertThat(report.getInt(8)).isEqualTo(PHONE_SSRC);
        assertThat(report.getInt(12)).isEqualTo(256 / 6 << 24 | 1);
        assertThat(report.getInt(16)).isEqualTo(15);
    }

    @Test
    void reportsWhatWasSent() {
        call.negotiate(false);
        call.say(Format.ULAW, 9, 1, 3);
        call.timers.advance(LONG_ENOUGH);
        ByteBuffer report = call.port.sentControl().getFirst().packet();
        assertThat(report.get(1) & 0xff).isEqualTo(RtcpReader.SENDER_REPORT);
        assertThat(report.getInt(4)).isEqualTo(Packets.ssrc(call.port.sent().getFirst().packet()));
        assertThat(report.getInt(8)).isEqualTo((int) (1767225600L + 2_208_988_800L) + seconds());
        assertThat(report.getInt(20)).isEqualTo(3);
        assertThat(report.getInt(24)).isEqualTo(480);
        call.timers.advance(LONG_ENOUGH); // nothing was sent since
        assertThat(lastReport().get(1) & 0xff).isEqualTo(RtcpReader.RECEIVER_REPORT);
    }

    private int seconds() {
        return call.port.sentControl().getFirst().packet().getInt(8)
                - (int) (1767225600L + 2_208_988_800L);
    }

    @Test
    void saysWhenTheSenderReportCame() {
        call.negotiate(false);
        call.talk(PHONE, 1, 1);
        call.port.receiveControl(Packets.senderReport(PHONE_SSRC, 0x11223344), PHONE_CONTROL);
        call.timers.advance(LONG_ENOUGH);
        ByteBuffer report = call.port.sentControl().getFirst().packet();
        assertThat(report.getInt(24)).isEqualTo(0x11223344);
        assertThat(report.getInt(28)).isBetween(65536 * 2, 65536 * 8);
    }

    @Test
    void learnsWhatThePhoneHears() {
        call.negotiate(false);
        call.say(Format.ULAW, 9, 1, 1);
        call.timers.advance(LONG_ENOUGH);
        ByteBuffer report = call.port.sentControl().getFirst().packet();
        int own = report.getInt(4);
        int time = middleOfNow() - 65536; // we reported a second ago
        int held = 65536 * 9 / 10; // and the phone kept it for 0.9 s
        call.port.receiveControl(
                Packets.receiverReport(PHONE_SSRC, own, 5, 80, time, held), PHONE_CONTROL);
        assertThat(call.leg.statistics().remoteLost()).isEqualTo(5);
        assertThat(call.leg.statistics().remoteJitter()).isEqualTo(0.01);
        assertThat(call.leg.statistics().roundTrip()).isCloseTo(0.1, within(0.001));
    }

    private int middleOfNow() {
        return (int) (new LegClock(call.timers, () -> 0).ntp() >> 16);
    }

    @Test
    void leavesReportsAboutOthersAlone() {
        call.negotiate(false);
        call.port.receiveControl(
                Packets.receiverReport(PHONE_SSRC, 12345, 5, 80, 0, 0), PHONE_CONTROL);
        assertThat(call.leg.statistics().remoteLost()).isZero();
        assertThat(call.leg.statistics().refused()).isZero();
    }

    @Test
    void refusesStrangersAndWhatIsMalformed() {
        call.negotiate(true);
        call.talk(NAT, 1, 4);
        int before = (int) call.leg.statistics().refused();
        call.port.receiveControl(Packets.senderReport(PHONE_SSRC, 1), STRANGER);
        call.port.receiveControl(new byte[] {1, 2, 3}, PHONE_CONTROL);
        call.port.receiveControl(
                Packets.senderReport(99, 1), new InetSocketAddress(NAT.getAddress(), 7000));
        assertThat(call.leg.statistics().refused()).isEqualTo(before + 3);
        call.timers.advance(Duration.ofMinutes(1));
        assertThat(call.port.sentControl().stream().map(FakeMediaPort.Sent::to))
                .doesNotContain(STRANGER);
    }

    @Test
    void findsTheControlPortOfAPhoneBehindNat() {
        InetSocketAddress control = new InetSocketAddress(NAT.getAddress(), 40000);
        call.negotiate(true);
        call.talk(NAT, 1, 300);
        call.port.receiveControl(Packets.senderReport(PHONE_SSRC, 1), control);
        call.timers.advance(LONG_ENOUGH);
        assertThat(call.port.sentControl().getLast().to()).isEqualTo(control);
        assertThat(call.port.controlPeer()).contains(control);
    }

    @Test
    void guessesTheControlPortUntilThen() {
        call.negotiate(true);
        call.talk(NAT, 1, 4);
        call.timers.advance(LONG_ENOUGH);
        assertThat(call.port.sentControl().getLast().to())
                .isEqualTo(new InetSocketAddress(NAT.getAddress(), NAT.getPort() + 1));
    }

    @Test
    void saysGoodbye() {
        call.negotiate(false);
        call.leg.close();
        ByteBuffer last = lastReport();
        assertThat(last.getInt(last.limit() - 8)).isEqualTo(0x81cb0001);
    }

    private ByteBuffer lastReport() {
        return call.port.sentControl().getLast().packet();
    }
}
