// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.Location;
import jackfield.core.channel.command.RedirectCommand;
import jackfield.testing.CliFixture;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeChannels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RedirectCommandTest {

    private static final String BOB = "PJSIP/bob-00000001";

    private final FakeChannels channels = new FakeChannels();
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()", "there: Hangup()")
                    .context("other")
                    .extension("7", "NoOp()");
    private final FakeChannel bob = channels.reachable("PJSIP/bob");
    private final CliFixture redirect =
            CliFixture.of(new RedirectCommand(channels, script.dialplan()));

    @BeforeEach
    void call() {
        channels.request(bob, "PJSIP", "bob");
    }

    @Test
    void sendsAChannelToAPlace() {
        assertThat(redirect.run(BOB, "other,7,1"))
                .containsExactly("Channel '" + BOB + "' goes on at 7@other:1");

        assertThat(bob.location()).isEqualTo(new Location("other", "7", 1));
        assertThat(bob.isOnItsOwn()).isTrue();
    }

    @Test
    void takesALabelOfTheChannelsContext() {
        redirect.run(BOB, "100,there");

        assertThat(bob.location()).isEqualTo(new Location("default", "100", 2));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(redirect.run("PJSIP/eve", "100,1"))
                .containsExactly("PJSIP/eve is not a known channel");
        assertThat(redirect.answer(BOB, "other,8,1").failed()).isTrue();
        assertThat(redirect.answer(BOB, "a,b,c,d").failed()).isTrue();
        assertThat(bob.asked()).isEmpty();
    }
}
