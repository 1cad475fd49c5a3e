// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.bridge.command;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.CliFixture;
import jackfield.testing.FakeBridges;
import jackfield.testing.FakeChannel;
import jackfield.testing.VirtualTimers;
import org.junit.jupiter.api.Test;

final class BridgeCommandsTest {

    private final FakeBridges bridges = new FakeBridges();
    private final FakeChannel ann = FakeChannel.up("PJSIP/ann-00000001");
    private final FakeChannel bob = FakeChannel.up("PJSIP/bob-00000002");
    private final CliFixture show =
            CliFixture.of(new ShowBridgeCommand(bridges, new VirtualTimers()));
    private final CliFixture kick = CliFixture.of(new KickCommand(bridges));

    @Test
    void listsBridges() {
        assertThat(show.run("all")).hasSize(1);
        bridges.join(ann, bob);

        assertThat(show.run("all"))
                .hasSize(2)
                .first()
                .isEqualTo(
                        "%-36s %5s %-15s %-15s %s"
                                .formatted("Bridge-ID", "Chans", "Type", "Technology", "Duration"));
        assertThat(show.run("all").get(1)).contains("bridge", "    2 basic", "fake");
    }

    @Test
    void showsOneBridge() {
        bridges.join(ann, bob);

        assertThat(show.run("bridge"))
                .contains(
                        "Id: bridge",
                        "Technology: fake",
                        "Num-Channels: 2",
                        "Channel: PJSIP/ann-00000001",
                        "Channel: PJSIP/bob-00000002");
        assertThat(show.answer("nothing").failed()).isTrue();
    }

    @Test
    void takesAChannelOut() {
        bridges.join(ann, bob);
        assertThat(kick.answer("bridge", "PJSIP/eve-00000003").failed()).isTrue();

        assertThat(kick.run("bridge", "PJSIP/bob-00000002"))
                .containsExactly("Kicking channel 'PJSIP/bob-00000002' out of bridge");

        assertThat(bridges.all()).isEmpty();
        assertThat(kick.answer("bridge", "all").failed()).isTrue();
    }
}
