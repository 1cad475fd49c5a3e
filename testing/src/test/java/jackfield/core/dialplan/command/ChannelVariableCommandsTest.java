// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.Channels.Requested;
import jackfield.cli.CliResult;
import jackfield.core.dialplan.function.GlobalFunction;
import jackfield.testing.CliFixture;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeChannels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ChannelVariableCommandsTest {

    private static final String BOB = "PJSIP/bob-00000001";

    private final FakeChannels channels = new FakeChannels();
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");
    private final FakeChannel bob = channels.reachable("PJSIP/bob");

    @BeforeEach
    void call() {
        assertThat(channels.request(bob, "PJSIP", "bob")).isInstanceOf(Requested.Made.class);
    }

    @Test
    void setsAVariableAndShowsIt() {
        CliFixture set =
                CliFixture.of(new SetChannelVariableCommand(channels, script.substitution()));
        CliFixture show = CliFixture.of(new ShowChannelVariablesCommand(channels));

        assertThat(set.run(BOB, "COLOR", "deep red")).containsExactly("    -- COLOR=deep red");

        assertThat(show.run(BOB)).containsExactly("COLOR=deep red");
        assertThat(set.answer("PJSIP/eve", "A", "1").failed()).isTrue();
        assertThat(show.run("PJSIP/eve")).containsExactly("Channel 'PJSIP/eve' not found");
    }

    @Test
    void writesAFunctionOfTheChannel() {
        CliFixture set =
                CliFixture.of(new SetChannelVariableCommand(channels, script.substitution()));

        set.run(BOB, "GLOBAL(X)", "7");

        assertThat(script.dialplan().global("X")).contains("7");
    }

    @Test
    void callsAFunction() {
        script.offer(new GlobalFunction(script.dialplan()));
        script.dialplan().global("TRUNK", "uplink");
        CliFixture eval =
                CliFixture.of(
                        new EvalFunctionCommand(
                                script.modules(), () -> FakeChannel.outgoing("Blank/console")));

        assertThat(eval.run("GLOBAL(TRUNK)"))
                .containsExactly("Return Value: Success (0)", "Result: uplink");
        CliResult unknown = eval.answer("GLOBUL(TRUNK)");
        assertThat(unknown.failed()).isTrue();
        assertThat(unknown.lines().getLast()).contains("did you mean GLOBAL?");
        assertThat(eval.answer("not a call").failed()).isTrue();
    }
}
