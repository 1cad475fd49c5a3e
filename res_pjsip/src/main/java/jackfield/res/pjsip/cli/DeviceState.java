// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import java.util.List;

/** What can be said of a device from its contacts and its channels. */
enum DeviceState {
    UNAVAILABLE("Unavailable"),
    NOT_IN_USE("Not in use"),
    IN_USE("In use"),
    RINGING("Ringing"),
    RINGING_AND_IN_USE("Ring+Inuse");

    private final String label;

    DeviceState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static DeviceState of(boolean reachable, List<Channel> channels) {
        if (channels.isEmpty()) {
            return reachable ? NOT_IN_USE : UNAVAILABLE;
        }
        long ringing =
                channels.stream()
                        .filter(channel -> channel.state() == ChannelState.RINGING)
                        .count();
        if (ringing == 0) {
            return IN_USE;
        }
        return ringing == channels.size() ? RINGING : RINGING_AND_IN_USE;
    }
}
