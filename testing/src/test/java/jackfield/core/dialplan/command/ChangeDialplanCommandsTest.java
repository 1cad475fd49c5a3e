// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.config.Position;
import jackfield.core.dialplan.LiveDialplan;
import jackfield.dialplan.Context;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import jackfield.testing.CliFixture;
import jackfield.testing.VirtualTimers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ChangeDialplanCommandsTest {

    private final LiveDialplan dialplan = new LiveDialplan(new VirtualTimers());

    @BeforeEach
    void publish() {
        Step step = new Step(1, "", "Answer", "", new Position("extensions.conf", 2, 1));
        Extension extension = new Extension("100", "", List.of(step));
        dialplan.publish(
                "pbx_config",
                List.of(
                        new Context("inside", List.of(extension), List.of(), "pbx_config"),
                        new Context("shared", List.of(), List.of(), "pbx_config")),
                Map.of());
    }

    private String step(String extension, int priority) {
        return dialplan.step("inside", extension, priority, CallerId.UNKNOWN)
                .map(step -> step.application() + "(" + step.data() + ")")
                .orElse("nothing");
    }

    private static CliResult run(CliCommand command, String... words) {
        return CliFixture.of(command).answer(words);
    }

    @Test
    void addsAStepThatAReloadLeavesInPlace() {
        assertThat(
                        run(
                                        new AddExtensionCommand(dialplan),
                                        "100,2,Dial(PJSIP/300,20)",
                                        "into",
                                        "inside")
                                .lines())
                .containsExactly("Extension '100,2,Dial' added into 'inside' context");
        assertThat(step("100", 1)).isEqualTo("Answer()");
        assertThat(step("100", 2)).isEqualTo("Dial(PJSIP/300,20)");

        publish();

        assertThat(step("100", 2)).isEqualTo("Dial(PJSIP/300,20)");
    }

    @Test
    void replacesOnlyWhenAsked() {
        AddExtensionCommand add = new AddExtensionCommand(dialplan);

        assertThat(run(add, "100,1,Hangup", "into", "inside").failed()).isTrue();
        assertThat(step("100", 1)).isEqualTo("Answer()");
        assertThat(run(add, "100,1,Hangup", "into", "inside", "replace").failed()).isFalse();
        assertThat(step("100", 1)).isEqualTo("Hangup()");
    }

    @Test
    void refusesWhatIsNoStep() {
        AddExtensionCommand add = new AddExtensionCommand(dialplan);

        assertThat(run(add, "100,Answer", "into", "inside").failed()).isTrue();
        assertThat(run(add, "100,0,Answer()", "into", "inside").failed()).isTrue();
    }

    @Test
    void removesAnExtensionOrOneOfItsPriorities() {
        run(new AddExtensionCommand(dialplan), "100,2,Hangup()", "into", "inside");
        RemoveExtensionCommand remove = new RemoveExtensionCommand(dialplan);

        assertThat(run(remove, "100@inside", "2").lines())
                .containsExactly("Extension 100@inside removed");
        assertThat(step("100", 1)).isEqualTo("Answer()");
        assertThat(step("100", 2)).isEqualTo("nothing");
        assertThat(run(remove, "100@inside").failed()).isFalse();
        assertThat(step("100", 1)).isEqualTo("nothing");
        assertThat(run(remove, "100@inside").lines())
                .containsExactly("There is no extension 100@inside");
    }

    @Test
    void includesAContextAndTakesItOutAgain() {
        run(new AddExtensionCommand(dialplan), "7,1,NoOp()", "into", "shared");
        AddIncludeCommand add = new AddIncludeCommand(dialplan);

        assertThat(run(add, "shared", "into", "inside").lines())
                .containsExactly("Context 'shared' included in 'inside' context");
        assertThat(step("7", 1)).isEqualTo("NoOp()");
        assertThat(run(add, "shared", "into", "inside").failed()).isTrue();
        RemoveIncludeCommand remove = new RemoveIncludeCommand(dialplan);
        assertThat(run(remove, "shared", "from", "inside").failed()).isFalse();
        assertThat(step("7", 1)).isEqualTo("nothing");
        assertThat(run(remove, "shared", "from", "inside").failed()).isTrue();
    }

    @Test
    void removesAContext() {
        RemoveContextCommand remove = new RemoveContextCommand(dialplan);

        assertThat(run(remove, "inside").lines()).containsExactly("Context 'inside' removed");
        assertThat(dialplan.context("inside")).isEmpty();
        assertThat(run(remove, "inside").failed()).isTrue();
    }
}
