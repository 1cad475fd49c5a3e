// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaSink;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTranslatorsTest {

    private static final Format OPUS = new Format("opus", "opus", 48000, -1);
    private static final List<Format> ULAW = List.of(Format.ULAW, Format.TELEPHONE_EVENT);
    private static final List<Format> ALAW = List.of(Format.ALAW, Format.TELEPHONE_EVENT);

    private final TableTranslators translators = new TableTranslators();
    private final List<String> arrived = new ArrayList<>();
    private final MediaSink end = frame -> arrived.add(frame.format() + " " + hex(frame.payload()));

    @Test
    void isNotInTheWayWhereNothingIsToBeDone() {
        assertThat(translators.between(ULAW, List.of(Format.ALAW, Format.ULAW), end)).contains(end);
        assertThat(translators.between(List.of(), ULAW, end)).contains(end);
    }

    @Test
    void translatesInPlaceAndOnlyThePayload() {
        MediaSink sink = translators.between(ULAW, ALAW, end).orElseThrow();
        ByteBuffer packet = ByteBuffer.wrap(HexFormat.of().parseHex("ffffff00807fff"));
        sink.accept(frame(Format.ULAW, packet.position(2).limit(6)));
        assertThat(arrived).containsExactly("alaw d52aaa55");
        assertThat(hex(packet.clear())).isEqualTo("ffffd52aaa55ff");
    }

    @Test
    void translatesTheOtherWay() {
        MediaSink sink = translators.between(ALAW, ULAW, end).orElseThrow();
        sink.accept(frame(Format.ALAW, ByteBuffer.wrap(HexFormat.of().parseHex("2aaa"))));
        assertThat(arrived).containsExactly("ulaw 0080");
    }

    @Test
    void passesEventsAndWhatIsWantedAsItIs() {
        List<Format> both = List.of(Format.ULAW, Format.ALAW);
        MediaSink sink = translators.between(both, List.of(Format.ALAW), end).orElseThrow();
        sink.accept(frame(Format.TELEPHONE_EVENT, ByteBuffer.wrap(new byte[] {1, 2})));
        sink.accept(frame(Format.ALAW, ByteBuffer.wrap(new byte[] {3})));
        assertThat(arrived).containsExactly("telephone-event 0102", "alaw 03");
    }

    @Test
    void saysIfThereIsNoWay() {
        assertThat(translators.between(List.of(OPUS), ULAW, end)).isEmpty();
        assertThat(translators.between(ULAW, List.of(OPUS), end)).isEmpty();
        assertThat(translators.between(ULAW, List.of(Format.TELEPHONE_EVENT), end)).isEmpty();
    }

    private static MediaFrame frame(Format format, ByteBuffer payload) {
        return new MediaFrame().set(format, payload, 1, 1, 1);
    }

    private static String hex(ByteBuffer payload) {
        byte[] octets = new byte[payload.remaining()];
        payload.duplicate().get(octets);
        return HexFormat.of().formatHex(octets);
    }
}
