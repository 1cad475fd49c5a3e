// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.Channel;
import jackfield.channel.ChannelTechnology;
import jackfield.channel.DeviceState;
import jackfield.channel.DeviceStateSource;
import jackfield.channel.DeviceStates;
import org.junit.jupiter.api.Test;

final class SourcedDeviceStatesTest {

    private final ChannelFixture fixture = new ChannelFixture(channel -> {});
    private final DeviceStates states = new SourcedDeviceStates(fixture.modules, fixture.channels);

    @Test
    void asksTheSourceOfTheKind() {
        fixture.modules.offer(
                DeviceStateSource.class,
                "Custom",
                device -> device.equals("dnd:1") ? DeviceState.BUSY : DeviceState.NOT_IN_USE);

        assertThat(states.of("Custom:dnd:1")).isEqualTo(DeviceState.BUSY);
        assertThat(states.of("custom:other")).isEqualTo(DeviceState.NOT_IN_USE);
    }

    @Test
    void callsADeviceInvalidOfAKindThatNobodyKnows() {
        assertThat(states.of("Nothing/1")).isEqualTo(DeviceState.INVALID);
        assertThat(states.of("201")).isEqualTo(DeviceState.INVALID);
        assertThat(states.of("/201")).isEqualTo(DeviceState.INVALID);
    }

    @Test
    void goesByChannelsWhereATechnologyHasNoSource() {
        Channel cause = fixture.incoming(new RecordingDriver()).channel();
        fixture.outgoing(cause, new RecordingDriver());

        assertThat(states.of("Test/300")).isEqualTo(DeviceState.IN_USE);
        assertThat(states.of("Test/30")).isEqualTo(DeviceState.UNKNOWN);
    }

    @Test
    void knowsStatesByTheirWords() {
        for (DeviceState state : DeviceState.values()) {
            assertThat(DeviceState.of(state.word().toLowerCase(java.util.Locale.ROOT)))
                    .contains(state);
        }
        assertThat(DeviceState.of("not in use")).isEmpty();
    }

    @Test
    void reportsAModuleThatLeavesAsUnknown() {
        fixture.modules.offer(DeviceStateSource.class, "Custom", device -> DeviceState.BUSY);
        fixture.modules.withdraw("Custom");
        fixture.modules.offer(
                ChannelTechnology.class,
                "Custom",
                (resource, by) -> {
                    throw new UnsupportedOperationException();
                });

        assertThat(states.of("Custom:1")).isEqualTo(DeviceState.UNKNOWN);
    }
}
