// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jackfield.rtp.Format;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final long PACKET = 20_000_000;

    private final Reception reception = new Reception();
    private final RtpHeader header = new RtpHeader();
    private long now = 123_456_789_000L;

    @Test
    void countsWhatComes() {
        arrive(1, 100, 101, 102);
        assertThat(reception.received()).isEqualTo(3);
        assertThat(reception.lost()).isZero();
        assertThat(reception.extendedHighest()).isEqualTo(102);
        assertThat(reception.jitter()).isZero();
    }

    @Test
    void countsWhatIsMissing() {
        arrive(1, 100, 101, 104, 103);
        assertThat(reception.received()).isEqualTo(4);
        assertThat(reception.lost()).isEqualTo(1);
    }

    @Test
    void countsBeyondSixteenBits() {
        arrive(1, 65534, 65535, 0, 1);
        assertThat(reception.lost()).isZero();
        assertThat(reception.extendedHighest()).isEqualTo(0x10001);
    }

    @Test
    void reportsTheShareLostSinceTheLastReport() {
        arrive(1, 0, 1, 4, 5); // 2 of 6
        assertThat(reception.fractionLost()).isEqualTo(2 * 256 / 6);
        arrive(1, 6, 7);
        assertThat(reception.fractionLost()).isZero();
        assertThat(reception.lost()).isEqualTo(2);
        assertThat(reception.fractionLost()).isZero();
    }

    @Test
    void takesAJumpForLossOnlyIfItIsSmall() {
        arrive(1, 10, 11, 40000, 40001, 40002);
        assertThat(reception.lost()).isZero();
        assertThat(reception.received()).isEqualTo(5);
        assertThat(reception.extendedHighest()).isEqualTo(40002);
    }

    @Test
    void doesNotCountASinglePacketFarOff() {
        arrive(1, 10, 11, 40000, 12, 13);
        assertThat(reception.received()).isEqualTo(4);
        assertThat(reception.lost()).isZero();
    }

    @Test
    void keepsTheTotalsWhenTheSourceChanges() {
        arrive(1, 10, 12);
        arrive(2, 500, 501);
        assertThat(reception.ssrc()).isEqualTo(2);
        assertThat(reception.received()).isEqualTo(4);
        assertThat(reception.lost()).isEqualTo(1);
    }

    @Test
    void measuresJitter() {
        for (int i = 0; i < 400; i++) {
            now += i % 2 == 0 ? 4_000_000 : -4_000_000; // 4 ms late, and in time again
            arrive(1, i);
        }
        assertThat(reception.jitter()).isCloseTo(32, within(1.0)); // 4 ms of 8 kHz
    }

    @Test
    void leavesEventsOutOfTheJitter() {
        arrive(1, 0);
        for (int i = 1; i < 10; i++) {
            take(1, i, 160, Format.TELEPHONE_EVENT);
        }
        assertThat(reception.jitter()).isZero();
        assertThat(reception.received()).isEqualTo(10);
    }

    private void arrive(int ssrc, int... sequences) {
        for (int sequence : sequences) {
            take(ssrc, sequence, sequence * 160, Format.ULAW);
        }
    }

    private void take(int ssrc, int sequence, int timestamp, Format format) {
        header.read(ByteBuffer.wrap(Packets.rtp(0, sequence, timestamp, ssrc)));
        reception.packet(header, format, now);
        now += PACKET;
    }
}
