// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import jackfield.channel.Channels;
import jackfield.channel.DeviceKind;
import jackfield.channel.DeviceState;
import jackfield.channel.DeviceStateSource;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import jackfield.sip.Endpoint;
import jackfield.sip.SipUri;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What endpoints are doing: by their channels, and without any by their contacts. Thread-safe. */
@Component
@DeviceKind("PJSIP")
public final class EndpointDeviceStates implements DeviceStateSource {

    private final ConfigView<Endpoint> endpoints;
    private final ConfigView<Aor> aors;
    private final Contacts contacts;
    private final ContactStatuses statuses;
    private final Channels channels;

    @Activate
    public EndpointDeviceStates(
            @Reference ConfigStore config,
            @Reference Contacts contacts,
            @Reference ContactStatuses statuses,
            @Reference Channels channels) {
        endpoints = config.view(Endpoint.class);
        aors = config.view(Aor.class);
        this.contacts = contacts;
        this.statuses = statuses;
        this.channels = channels;
    }

    @Override
    public DeviceState of(String device) {
        return endpoints
                .get(device)
                .map(endpoint -> of(endpoint, channelsOf(endpoint)))
                .orElse(DeviceState.INVALID);
    }

    /** The state of an endpoint that has these channels. */
    public DeviceState of(Endpoint endpoint, List<Channel> itsChannels) {
        if (itsChannels.isEmpty()) {
            return isReachable(endpoint) ? DeviceState.NOT_IN_USE : DeviceState.UNAVAILABLE;
        }
        int busyAt = endpoint.calls().deviceStateBusyAt();
        if (busyAt > 0 && itsChannels.size() >= busyAt) {
            return DeviceState.BUSY;
        }
        long ringing =
                itsChannels.stream()
                        .filter(channel -> channel.state() == ChannelState.RINGING)
                        .count();
        if (ringing > 0) {
            return ringing == itsChannels.size()
                    ? DeviceState.RINGING
                    : DeviceState.RINGING_AND_IN_USE;
        }
        boolean held = itsChannels.stream().allMatch(EndpointDeviceStates::isOnHold);
        return held ? DeviceState.ON_HOLD : DeviceState.IN_USE;
    }

    private static boolean isOnHold(Channel channel) {
        return channel.read("rtp,hold").filter("1"::equals).isPresent();
    }

    /** The channels of an endpoint, by their names. */
    public List<Channel> channelsOf(Endpoint endpoint) {
        String prefix = "PJSIP/" + endpoint.id() + "-";
        return channels.all().stream()
                .filter(channel -> channel.name().startsWith(prefix))
                .filter(channel -> channel.name().indexOf('-', prefix.length()) < 0)
                .toList();
    }

    private boolean isReachable(Endpoint endpoint) {
        return endpoint.aors().stream()
                .flatMap(name -> aors.get(name).stream())
                .anyMatch(this::has);
    }

    /** Has a contact that can be reached, as far as is known. */
    private boolean has(Aor aor) {
        Stream<SipUri> registered = contacts.of(aor.id()).stream().map(Contact::uri);
        return Stream.concat(aor.contact().stream(), registered)
                .anyMatch(uri -> statuses.of(aor.id(), uri).isReachable());
    }
}
