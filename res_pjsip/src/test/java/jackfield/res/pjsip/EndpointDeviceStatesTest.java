// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.DeviceState;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.core.contact.KeptContactStatuses;
import jackfield.core.contact.RegisteredContacts;
import jackfield.rtp.MediaLeg;
import jackfield.sip.ContactStatus;
import jackfield.sip.SipUri;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeChannels;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EndpointDeviceStatesTest {

    private static final SipUri DOOR = SipUri.parse("sip:door@192.0.2.31");

    private final KeptContactStatuses statuses = new KeptContactStatuses();
    private final FakeChannels channels = new FakeChannels();
    private final EndpointDeviceStates states =
            new EndpointDeviceStates(
                    TestConfig.of(
                            "pjsip.conf",
                            """
                            [door]
                            type=endpoint
                            aors=door
                            device_state_busy_at=3
                            [door]
                            type=aor
                            contact=sip:door@192.0.2.31
                            [201]
                            type=endpoint
                            aors=201
                            [201]
                            type=aor
                            max_contacts=1
                            """),
                    new RegisteredContacts(new VirtualTimers(), new DirectThreads()),
                    statuses,
                    channels);

    private FakeChannel up() {
        return channels.incoming(
                        new NoFarEnd(),
                        new ChannelOrigin(
                                "PJSIP/door",
                                CallerId.UNKNOWN,
                                CallerId.UNKNOWN,
                                new Location("inside", "1", 1),
                                Map.of(),
                                "en",
                                0))
                .channel();
    }

    private FakeChannel rings() {
        FakeChannel channel = channels.reachable("PJSIP/door");
        channels.request(channel, "PJSIP", "door");
        channel.rings();
        return channel;
    }

    @Test
    void anEndpointIsReachableByAnyContactThatAnswersOrWasNeverAsked() {
        assertThat(states.of("door")).isEqualTo(DeviceState.NOT_IN_USE);
        statuses.put("door", DOOR, ContactStatus.UNAVAILABLE);
        assertThat(states.of("door")).isEqualTo(DeviceState.UNAVAILABLE);
        assertThat(states.of("201")).isEqualTo(DeviceState.UNAVAILABLE);
        assertThat(states.of("299")).isEqualTo(DeviceState.INVALID);
    }

    @Test
    void channelsDecideWhereThereAreAny() {
        statuses.put("door", DOOR, ContactStatus.UNAVAILABLE);
        rings();
        assertThat(states.of("door")).isEqualTo(DeviceState.RINGING);
        FakeChannel talks = up();
        assertThat(states.of("door")).isEqualTo(DeviceState.RINGING_AND_IN_USE);
        talks.item("rtp,hold", "1");
        assertThat(states.of("door")).isEqualTo(DeviceState.RINGING_AND_IN_USE);
    }

    @Test
    void anEndpointIsOnHoldWhenAllItsCallsAre() {
        up().item("rtp,hold", "1");
        assertThat(states.of("door")).isEqualTo(DeviceState.ON_HOLD);
        up().item("rtp,hold", "0");
        assertThat(states.of("door")).isEqualTo(DeviceState.IN_USE);
    }

    @Test
    void itIsBusyWithAsManyChannelsAsItSays() {
        up();
        up();
        assertThat(states.of("door")).isEqualTo(DeviceState.IN_USE);
        rings();
        assertThat(states.of("door")).isEqualTo(DeviceState.BUSY);
    }

    /** Does nothing that it is asked for. */
    private static final class NoFarEnd implements ChannelDriver {
        @Override
        public void call() {}

        @Override
        public void ring() {}

        @Override
        public void progress() {}

        @Override
        public void answer() {}

        @Override
        public void hangUp(HangupCause cause) {}

        @Override
        public void connectedLine(CallerId party) {}

        @Override
        public MediaLeg media() {
            return MediaLeg.NONE;
        }

        @Override
        public Optional<String> read(String item) {
            return Optional.empty();
        }
    }
}
