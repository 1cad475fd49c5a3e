// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.ChannelTechnology;
import jackfield.channel.Channels;
import jackfield.channel.DeviceState;
import jackfield.channel.DeviceStateSource;
import jackfield.channel.DeviceStates;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the modules that know. Thread-safe. */
@Component
public final class SourcedDeviceStates implements DeviceStates {

    private final ModuleServices<DeviceStateSource> sources;
    private final ModuleServices<ChannelTechnology> technologies;
    private final Channels channels;

    @Activate
    public SourcedDeviceStates(@Reference ModuleRegistry modules, @Reference Channels channels) {
        sources = modules.services(DeviceStateSource.class);
        technologies = modules.services(ChannelTechnology.class);
        this.channels = channels;
    }

    @Override
    public DeviceState of(String device) {
        int end = endOfKind(device);
        if (end <= 0) {
            return DeviceState.INVALID;
        }
        String kind = device.substring(0, end);
        Optional<Offer<DeviceStateSource>> source = sources.offer(kind);
        if (source.isPresent()) {
            return source.get()
                    .ask(it -> it.of(device.substring(end + 1)))
                    .orElse(DeviceState.UNKNOWN);
        }
        return technologies.offer(kind).isPresent() ? byChannels(device) : DeviceState.INVALID;
    }

    private static int endOfKind(String device) {
        for (int i = 0; i < device.length(); i++) {
            if (device.charAt(i) == '/' || device.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    /** Names of channels are those of devices with a running number behind them. */
    private DeviceState byChannels(String device) {
        String start = device.toLowerCase(Locale.ROOT) + "-";
        boolean used =
                channels.all().stream()
                        .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                        .anyMatch(
                                name ->
                                        name.startsWith(start)
                                                && name.indexOf('-', start.length()) < 0);
        return used ? DeviceState.IN_USE : DeviceState.UNKNOWN;
    }
}
