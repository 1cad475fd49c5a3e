// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Telephone events become keys, each once. */
final class EventReaderTest {
    private static final int END = 0x8a;

    private final StringBuilder keys = new StringBuilder();
    private final EventReader reader = new EventReader(keys::append);

    private void event(int code, int flags, long source, int timestamp) {
        bytes(source, timestamp, code, flags, 0, 160);
    }

    private void bytes(long source, int timestamp, int... octets) {
        ByteBuffer buffer = ByteBuffer.allocate(MediaFrame.HEADROOM + octets.length);
        buffer.position(MediaFrame.HEADROOM);
        for (int octet : octets) {
            buffer.put((byte) octet);
        }
        buffer.flip().position(MediaFrame.HEADROOM);
        reader.accept(new MediaFrame().set(Format.TELEPHONE_EVENT, buffer, source, 1, timestamp));
    }

    @Test
    void thePacketsOfOneKeyAreOneKey() {
        event(1, 10, 7, 800);
        event(1, 10, 7, 800);
        event(1, END, 7, 800);
        assertThat(keys).hasToString("1");
    }

    @Test
    void theSameKeyLaterIsAnother() {
        event(1, END, 7, 800);
        event(1, END, 7, 1600);
        assertThat(keys).hasToString("11");
    }

    @Test
    void aKeyOfWhichOnlyTheEndArrivesCounts() {
        event(11, END, 7, 800);
        assertThat(keys).hasToString("#");
    }

    @Test
    void anotherSourceBeginsAnew() {
        event(2, END, 7, 800);
        event(3, END, 8, 800);
        assertThat(keys).hasToString("23");
    }

    @Test
    void whatIsNoKeyIsPassedOver() {
        event(16, END, 7, 800);
        event(255, END, 7, 1600);
        bytes(7, 2400, 1, END, 0);
        assertThat(keys.toString()).isEmpty();
    }
}
