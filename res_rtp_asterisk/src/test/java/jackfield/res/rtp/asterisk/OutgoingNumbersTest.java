// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutgoingNumbersTest {

    private static final long PACKET = 20_000_000;

    private final OutgoingNumbers numbers = new OutgoingNumbers(new Random(1));
    private long now = 5_000_000_000L;

    /** A header as it was written. */
    private record Written(int sequence, int timestamp, boolean marker, int ssrc) {}

    @Test
    void usesOneSourceAndMarksTheBeginning() {
        Written first = send(7, 100, 1600);
        Written second = send(7, 101, 1760);
        assertThat(first.marker()).isTrue();
        assertThat(second.marker()).isFalse();
        assertThat(first.ssrc()).isEqualTo(numbers.ssrc()).isEqualTo(second.ssrc());
        assertThat(second.sequence() - first.sequence()).isEqualTo(1);
        assertThat(second.timestamp() - first.timestamp()).isEqualTo(160);
    }

    @Test
    void keepsGapsAndOrder() {
        int base = send(7, 100, 0).sequence();
        assertThat(send(7, 103, 480).sequence() - base).isEqualTo(3);
        assertThat(send(7, 102, 320).sequence() - base).isEqualTo(2);
        assertThat(send(7, 104, 640).sequence() - base).isEqualTo(4);
    }

    @Test
    void goesOnWithoutAGapWhenTheSourceChanges() {
        send(7, 100, 0);
        Written last = send(7, 101, 160);
        Written next = send(8, 60000, 99_999);
        assertThat(next.sequence()).isEqualTo(last.sequence() + 1);
        assertThat(next.timestamp() - last.timestamp()).isEqualTo(160);
        assertThat(next.marker()).isTrue();
        assertThat(send(8, 60001, 100_159).marker()).isFalse();
    }

    @Test
    void letsTheTimestampGoOnWithTheClock() {
        Written last = send(7, 100, 0);
        now += 1_000_000_000L - PACKET;
        Written next = send(8, 1, 5);
        assertThat(next.sequence()).isEqualTo(last.sequence() + 1);
        assertThat(next.timestamp() - last.timestamp()).isEqualTo(8000);
    }

    @Test
    void followsThePacketWithTheHighestNumberNotTheLatest() {
        send(7, 100, 0);
        Written highest = send(7, 102, 320);
        send(7, 101, 160);
        assertThat(send(8, 9, 9).sequence()).isEqualTo(highest.sequence() + 1);
    }

    @Test
    void turnsOverAtSixteenBits() {
        int first = send(7, 0, 0).sequence();
        for (int i = 1; i <= 65536; i++) {
            int number = send(7, i & 0xffff, i * 160).sequence();
            assertThat(number).isEqualTo(first + i & 0xffff);
        }
    }

    @Test
    void givesTheNumberOfAFrameThatIsNotSentToTheNext() {
        Written last = send(7, 100, 0);
        MediaFrame skipped = frame(Format.TELEPHONE_EVENT, 7, 101, 160);
        numbers.skip(skipped);
        assertThat(send(7, 102, 320).sequence()).isEqualTo(last.sequence() + 1);
    }

    @Test
    void followsWhatWasSentAfterAPause() {
        Written last = send(7, 100, 0);
        numbers.resume();
        Written next = send(7, 900, 128_000);
        assertThat(next.sequence()).isEqualTo(last.sequence() + 1);
        assertThat(next.marker()).isTrue();
    }

    @Test
    void passesMarkersOn() {
        send(7, 100, 0);
        MediaFrame frame = frame(Format.ULAW, 7, 101, 160).marker(true);
        numbers.number(frame, 0, now);
        assertThat(read(frame).marker()).isTrue();
    }

    @Test
    void countsPacketsAndOctets() {
        send(7, 100, 0);
        send(7, 101, 160);
        assertThat(numbers.packets()).isEqualTo(2);
        assertThat(numbers.octets()).isEqualTo(320);
    }

    @Test
    void knowsTheTimestampOfAMoment() {
        int sent = send(7, 100, 0).timestamp();
        assertThat(numbers.timestampAt(now + PACKET) - sent).isEqualTo(320);
    }

    private Written send(long source, int sequence, int timestamp) {
        MediaFrame frame = frame(Format.ULAW, source, sequence, timestamp);
        numbers.number(frame, 0, now);
        now += PACKET;
        return read(frame);
    }

    private static MediaFrame frame(Format format, long source, int sequence, int timestamp) {
        ByteBuffer payload = ByteBuffer.allocate(172).position(12);
        return new MediaFrame().set(format, payload, source, sequence, timestamp);
    }

    private static Written read(MediaFrame frame) {
        ByteBuffer packet = frame.payload();
        assertThat(packet.get(0)).isEqualTo((byte) 0x80);
        return new Written(
                Packets.sequence(packet),
                Packets.timestamp(packet),
                Packets.marker(packet),
                Packets.ssrc(packet));
    }
}
