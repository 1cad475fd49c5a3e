// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.extstate;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.DeviceState;
import jackfield.config.Position;
import jackfield.dialplan.Context;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExtensionStateFunctionTest {
    private final Map<String, DeviceState> devices = new HashMap<>();
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    ExtensionStateFunctionTest() {
        script.offer(
                new ExtensionStateFunction(
                        script.dialplan(),
                        script.substitution(),
                        device -> devices.getOrDefault(device, DeviceState.INVALID)));
        hint("201", "PJSIP/201&Custom:door");
        hint("_3XX", "PJSIP/${EXTEN},CustomPresence:ann");
    }

    private void hint(String extension, String text) {
        Step step = new Step(Step.HINT, "", text, "", new Position("extensions.conf", 1, 1));
        Extension one = new Extension(extension, "", List.of(step));
        script.dialplan()
                .publish(
                        extension,
                        List.of(new Context("inside", List.of(one), List.of(), "test")),
                        Map.of());
    }

    private String state(String extension) {
        return script.substitution()
                .substitute(
                        FakeChannel.up("PJSIP/200-00000001"),
                        "${EXTENSION_STATE(" + extension + ")}");
    }

    private String state(DeviceState phone, DeviceState door) {
        devices.put("PJSIP/201", phone);
        devices.put("Custom:door", door);
        return state("201@inside");
    }

    @Test
    void summarizesTheDevices() {
        assertThat(state(DeviceState.NOT_IN_USE, DeviceState.INVALID)).isEqualTo("NOT_INUSE");
        assertThat(state(DeviceState.RINGING, DeviceState.NOT_IN_USE)).isEqualTo("RINGING");
        assertThat(state(DeviceState.RINGING, DeviceState.IN_USE)).isEqualTo("RINGINUSE");
        assertThat(state(DeviceState.ON_HOLD, DeviceState.IN_USE)).isEqualTo("HOLDINUSE");
        assertThat(state(DeviceState.ON_HOLD, DeviceState.UNAVAILABLE)).isEqualTo("ONHOLD");
        assertThat(state(DeviceState.BUSY, DeviceState.NOT_IN_USE)).isEqualTo("INUSE");
        assertThat(state(DeviceState.BUSY, DeviceState.BUSY)).isEqualTo("BUSY");
        assertThat(state(DeviceState.UNAVAILABLE, DeviceState.UNKNOWN)).isEqualTo("UNAVAILABLE");
    }

    @Test
    void fillsInTheExtensionOfAPattern() {
        devices.put("PJSIP/305", DeviceState.IN_USE);
        assertThat(state("305@inside")).isEqualTo("INUSE");
    }

    @Test
    void knowsNothingWithoutAHint() {
        assertThat(state("999@inside")).isEqualTo("UNKNOWN");
        assertThat(state("201")).isEqualTo("UNKNOWN");
    }
}
