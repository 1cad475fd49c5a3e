// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stream of any bytes: whole, and cut where its first byte says, it holds the same messages. */
class StreamFramerFuzzTest {

    private static final MessageReader READER = new MessageReader(() -> "Jackfield");

    @FuzzTest
    void cutsAnyStream(byte[] data) {
        if (data.length == 0) {
            return;
        }
        byte[] stream = Arrays.copyOfRange(data, 1, data.length);
        int cut = Math.min(stream.length, data[0] & 0xff);

        List<String> whole = read(stream);
        List<String> cutOnce =
                read(
                        Arrays.copyOfRange(stream, 0, cut),
                        Arrays.copyOfRange(stream, cut, stream.length));

        assertThat(cutOnce).isEqualTo(whole);
    }

    private static List<String> read(byte[]... pieces) {
        Told told = new Told();
        StreamFramer framer = new StreamFramer(told);
        for (byte[] piece : pieces) {
            framer.feed(piece);
        }
        return told.out;
    }

    /** Writes down what comes out, and reads it as the stack does. */
    private static final class Told implements StreamFramer.Sink {
        private final List<String> out = new ArrayList<>();

        @Override
        public void message(byte[] message) {
            assertThat(message).hasSizeLessThanOrEqualTo(StreamFramer.LARGEST);
            assertThat(READER.read(message)).isNotNull();
            out.add(new String(message, StandardCharsets.ISO_8859_1));
        }

        @Override
        public void ping() {
            out.add("ping");
        }

        @Override
        public void refused(byte[] head, int status, String reason) {
            assertThat(READER.refuse(head, status, reason).reason()).isEqualTo(reason);
            out.add(status + reason + new String(head, StandardCharsets.ISO_8859_1));
        }
    }
}
