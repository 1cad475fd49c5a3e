// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.channel.Location;
import jackfield.config.Position;
import jackfield.core.dialplan.LiveDialplan;
import jackfield.dialplan.Context;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeDirectories;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.VirtualTimers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BuiltInVariablesTest {
    private final Map<String, String> options = new HashMap<>();
    private final VirtualTimers timers = new VirtualTimers();
    private final Dialplan dialplan = new LiveDialplan(timers);
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");

    private String value(String text) {
        return new TemplateSubstitution(
                        dialplan,
                        new FakeModuleRegistry(),
                        timers,
                        new FakeDirectories(Path.of("/var/lib/example")),
                        option -> Optional.ofNullable(options.get(option)))
                .substitute(channel, text);
    }

    @Test
    void tellsWhatTheInstanceIsCalled() {
        options.put("systemname", "berlin1");
        options.put("entityid", "02:00:5e:10:00:01");
        assertThat(value("${SYSTEMNAME} ${ENTITYID}")).isEqualTo("berlin1 02:00:5e:10:00:01");
    }

    @Test
    void takesTheAddressOfTheNetworkCardForAnEntity() {
        assertThat(value("${SYSTEMNAME}")).isEmpty();
        assertThat(value("${ENTITYID}")).matches("([0-9a-f]{2}:){5}[0-9a-f]{2}");
    }

    @Test
    void takesTheHostsNameIfItMay() {
        options.put("autosystemname", "yes");
        assertThat(value("${SYSTEMNAME}")).isNotEmpty();
    }

    @Test
    void tellsWhatAHintSays() {
        Step hint = new Step(Step.HINT, "", "PJSIP/201", "Ann", new Position("f", 1, 1));
        Extension extension = new Extension("201", "", List.of(hint));
        dialplan.publish(
                "test",
                List.of(new Context("inside", List.of(extension), List.of(), "test")),
                Map.of());
        channel.location(new Location("inside", "201", 1));
        assertThat(value("${HINT} ${HINTNAME}")).isEqualTo("PJSIP/201 Ann");
    }

    @Test
    void tellsWhetherThereIsANumberToShow() {
        assertThat(value("${CALLINGPRES}")).isEqualTo("67");
        channel.caller(new CallerId("Ann", "201"));
        assertThat(value("${CALLINGPRES} ${CALLINGTON} ${CALLINGANI2} ${CALLINGTNS}"))
                .isEqualTo("0 0 0 ");
    }
}
