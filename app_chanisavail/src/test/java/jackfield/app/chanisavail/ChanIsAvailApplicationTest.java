// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.chanisavail;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.DeviceState;
import jackfield.channel.HangupCause;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeChannels;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChanIsAvailApplicationTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final FakeChannels channels = new FakeChannels();
    private final Map<String, DeviceState> states = new HashMap<>();

    private String available(String arguments) {
        DialplanScript.of("200", "ChanIsAvail(" + arguments + ")")
                .offer(
                        new ChanIsAvailApplication(
                                channels,
                                device -> states.getOrDefault(device, DeviceState.UNKNOWN)))
                .run(channel, "200");
        return value("AVAILCHAN") + " " + value("AVAILORIGCHAN");
    }

    private String value(String variable) {
        return channel.variables().get(variable).orElse("none");
    }

    @Test
    void findsTheFirstThatCouldBeCalledWithoutCallingIt() {
        channels.unreachable("PJSIP/300", HangupCause.SUBSCRIBER_ABSENT);
        FakeChannel bob = channels.reachable("PJSIP/301");
        channels.reachable("PJSIP/302");
        assertThat(available("PJSIP/300&PJSIP/301&PJSIP/302"))
                .isEqualTo("PJSIP/301-00000001 PJSIP/301");
        assertThat(bob.asked()).containsExactly("hangUp NORMAL_CLEARING");
        assertThat(value("AVAILCAUSECODE")).isEqualTo("20");
    }

    @Test
    void findsAllIfItShall() {
        channels.reachable("PJSIP/301");
        channels.reachable("PJSIP/302");
        assertThat(available("PJSIP/301&PJSIP/302,a"))
                .isEqualTo("PJSIP/301-00000001&PJSIP/302-00000001 PJSIP/301&PJSIP/302");
    }

    @Test
    void passesByThoseInUse() {
        channels.reachable("PJSIP/301");
        channels.reachable("PJSIP/302");
        states.put("PJSIP/301", DeviceState.IN_USE);
        states.put("PJSIP/302", DeviceState.NOT_IN_USE);
        assertThat(available("PJSIP/301&PJSIP/302,s")).isEqualTo("PJSIP/302-00000001 PJSIP/302");
        assertThat(value("AVAILSTATUS")).isEqualTo("1");
    }

    @Test
    void asksForNothingButTheStateIfItShall() {
        states.put("PJSIP/302", DeviceState.NOT_IN_USE);
        assertThat(available("PJSIP/302,t")).isEqualTo("PJSIP/302 PJSIP/302");
        assertThat(channels.all()).isEmpty();
    }

    @Test
    void saysSoIfThereIsNone() {
        assertThat(available("PJSIP/399")).isEqualTo(" ");
        assertThat(value("AVAILCAUSECODE")).isEqualTo("3");
    }
}
