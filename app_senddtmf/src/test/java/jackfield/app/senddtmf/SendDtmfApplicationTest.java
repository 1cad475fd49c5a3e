// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.senddtmf;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeChannels;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SendDtmfApplicationTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final FakeChannels channels = new FakeChannels();
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    private List<String> pressed(String step) {
        script.offer(new SendDtmfApplication(script.player(), channels))
                .extension("200", step, "Set(END=1)")
                .run(channel, "200");
        assertThat(channel.variables().get("END")).contains("1");
        return script.player().played();
    }

    @Test
    void pressesKeysWithTheUsualTimes() {
        assertThat(pressed("SendDTMF(12w3#)"))
                .containsExactly("press 12w3# on PJSIP/201-00000001 PT0.1S PT0.25S");
    }

    @Test
    void pressesThemAsFastAsItShall() {
        assertThat(pressed("SendDTMF(1,80,200)"))
                .containsExactly("press 1 on PJSIP/201-00000001 PT0.2S PT0.08S");
    }

    @Test
    void pressesThemOnAnotherChannel() {
        channels.reachable("PJSIP/300");
        channels.request(channel, "PJSIP", "300");
        assertThat(pressed("SendDTMF(1,,,PJSIP/300-00000001)"))
                .containsExactly("press 1 on PJSIP/300-00000001 PT0.1S PT0.25S");
    }

    @Test
    void goesOnWhereThereIsNoSuchChannel() {
        assertThat(pressed("SendDTMF(1,,,PJSIP/999)")).isEmpty();
    }
}
