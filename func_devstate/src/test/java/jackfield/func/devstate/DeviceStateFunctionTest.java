// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.devstate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.channel.DeviceState;
import jackfield.config.BadValueException;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeDatabase;
import org.junit.jupiter.api.Test;

final class DeviceStateFunctionTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final FakeDatabase database = new FakeDatabase();
    private final CustomDevices custom = new CustomDevices(database);
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()")
                    .offer(new DeviceStateFunction(this::state, database));

    private DeviceState state(String device) {
        return device.startsWith("Custom:") ? custom.of(device.substring(7)) : DeviceState.RINGING;
    }

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    @Test
    void tellsWhatADeviceIsDoing() {
        assertThat(value("${DEVICE_STATE(PJSIP/201)}")).isEqualTo("RINGING");
    }

    @Test
    void keepsTheStateOfACustomDevice() {
        assertThat(value("${DEVICE_STATE(Custom:night)}")).isEqualTo("UNKNOWN");
        script.substitution().assign(channel, "DEVICE_STATE(Custom:night)", "inuse");

        assertThat(value("${DEVICE_STATE(Custom:night)}")).isEqualTo("INUSE");
        assertThat(database.get("CustomDevstate", "night")).contains("INUSE");
    }

    @Test
    void setsNoOtherDeviceAndNoOtherState() {
        assertThatThrownBy(
                        () ->
                                script.substitution()
                                        .assign(channel, "DEVICE_STATE(PJSIP/1)", "INUSE"))
                .isInstanceOf(BadValueException.class);
        assertThatThrownBy(
                        () ->
                                script.substitution()
                                        .assign(channel, "DEVICE_STATE(Custom:a)", "tired"))
                .isInstanceOf(BadValueException.class);
    }
}
