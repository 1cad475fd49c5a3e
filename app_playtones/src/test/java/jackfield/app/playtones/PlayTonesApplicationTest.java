// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.playtones;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;

final class PlayTonesApplicationTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");

    @Test
    void playsWhileTheDialplanGoesOn() {
        DialplanScript script =
                DialplanScript.of(
                        "100",
                        "PlayTones(busy)",
                        "PlayTones(480+620/500,0/500)",
                        "StopPlayTones()");
        script.offer(new PlayTonesApplication(script.player(), script.player()))
                .offer(new StopPlayTonesApplication(script.player()))
                .run(channel, "100");

        assertThat(script.player().played())
                .containsExactly("start tones busy", "start tones 480+620/500,0/500", "stop");
    }
}
