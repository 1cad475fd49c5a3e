// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.bridge.simple;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.bridge.BridgeTechnology.Joint;
import jackfield.core.media.TableTranslators;
import jackfield.rtp.Format;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeMediaLeg.Sent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SimpleBridgeTechnologyTest {

    private static final byte ULAW_LOUD = (byte) 0x80;
    private static final byte ALAW_LOUD = (byte) 0xaa;

    private final SimpleBridgeTechnology bridge =
            new SimpleBridgeTechnology(new TableTranslators());
    private final FakeChannel ann = FakeChannel.up("PJSIP/ann");
    private final FakeChannel bob = FakeChannel.up("PJSIP/bob");

    @Test
    void relaysWhatBothSpeak() {
        ann.leg().agree(Format.ULAW);
        bob.leg().agree(Format.ULAW);

        assertThat(bridge.join(ann, bob)).isPresent();
        ann.leg().receive(Format.ULAW, 1, 2, 3);
        bob.leg().receive(Format.ULAW, 4);

        assertThat(bob.leg().sent())
                .containsExactly(new Sent(Format.ULAW, List.of((byte) 1, (byte) 2, (byte) 3), 1));
        assertThat(ann.leg().sent()).containsExactly(new Sent(Format.ULAW, List.of((byte) 4), 1));
    }

    @Test
    void translatesBothWays() {
        ann.leg().agree(Format.ULAW);
        bob.leg().agree(Format.ALAW);

        assertThat(bridge.join(ann, bob)).isPresent();
        ann.leg().receive(Format.ULAW, ULAW_LOUD);
        bob.leg().receive(Format.ALAW, ALAW_LOUD);

        assertThat(bob.leg().sent()).containsExactly(new Sent(Format.ALAW, List.of(ALAW_LOUD), 1));
        assertThat(ann.leg().sent()).containsExactly(new Sent(Format.ULAW, List.of(ULAW_LOUD), 1));
    }

    @Test
    void passesTelephoneEventsThrough() {
        ann.leg().agree(Format.ULAW, Format.TELEPHONE_EVENT);
        bob.leg().agree(Format.ALAW, Format.TELEPHONE_EVENT);

        bridge.join(ann, bob);
        ann.leg().receive(Format.TELEPHONE_EVENT, 5, 10, 0, 160);

        assertThat(bob.leg().sent())
                .containsExactly(
                        new Sent(
                                Format.TELEPHONE_EVENT,
                                List.of((byte) 5, (byte) 10, (byte) 0, (byte) 160),
                                1));
    }

    @Test
    void partsThemWhenTheJointIsClosed() {
        Optional<Joint> joint = bridge.join(ann, bob);

        joint.orElseThrow().close();
        ann.leg().receive(Format.ULAW, 1);

        assertThat(ann.leg().hasReceiver()).isFalse();
        assertThat(bob.leg().hasReceiver()).isFalse();
        assertThat(bob.leg().sent()).isEmpty();
    }

    @Test
    void joinsNobodyWithoutAWayBetweenThem() {
        ann.leg().agree(new Format("g722", "G722", 8000, 9));
        bob.leg().agree(Format.ULAW);

        assertThat(bridge.join(ann, bob)).isEmpty();
        assertThat(ann.leg().hasReceiver()).isFalse();
        assertThat(bob.leg().hasReceiver()).isFalse();
    }
}
