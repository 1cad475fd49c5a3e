// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.DeviceState;
import jackfield.channel.DeviceStates;
import jackfield.config.Position;
import jackfield.core.dialplan.LiveDialplan;
import jackfield.dialplan.Context;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import jackfield.testing.CliFixture;
import jackfield.testing.VirtualTimers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HintCommandsTest {

    private final LiveDialplan dialplan = new LiveDialplan(new VirtualTimers());
    private final DeviceStates states =
            device -> device.equals("PJSIP/300") ? DeviceState.RINGING : DeviceState.NOT_IN_USE;

    private void hint(String extension, String devices) {
        Step step = new Step(Step.HINT, "", devices, "", new Position("extensions.conf", 3, 1));
        Extension one = new Extension(extension, "", List.of(step));
        dialplan.publish(
                "pbx_config",
                List.of(new Context("inside", List.of(one), List.of(), "pbx_config")),
                Map.of());
    }

    @Test
    void listsHintsInColumns() {
        hint("300", "PJSIP/300");

        assertThat(CliFixture.of(new ShowHintsCommand(dialplan, states)).run())
                .containsExactly(
                        "",
                        "    -= Registered dialplan hints =-",
                        "%-30s: %-60s  State:%-15s Presence:%-15s Watchers  0"
                                .formatted("300@inside", "PJSIP/300", "Ringing", ""),
                        "----------------",
                        "- 1 hints registered");
    }

    @Test
    void showsTheBusiestOfSeveralDevices() {
        hint("300", "PJSIP/301&PJSIP/300");

        assertThat(CliFixture.of(new ShowHintCommand(dialplan, states)).run("300"))
                .singleElement()
                .asString()
                .contains("State:Ringing");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(CliFixture.of(new ShowHintsCommand(dialplan, states)).run())
                .containsExactly("There are no registered dialplan hints");
        assertThat(CliFixture.of(new ShowHintCommand(dialplan, states)).answer("7").failed())
                .isTrue();
    }
}
