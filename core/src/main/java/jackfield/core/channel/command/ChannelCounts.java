// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import java.util.List;

/** The lines that count channels and calls; a call is a channel that runs the dialplan. */
record ChannelCounts(int channels, long calls, long processed) {

    static ChannelCounts of(List<Shown> channels, long processed) {
        long calls = channels.stream().filter(Shown::isInDialplan).count();
        return new ChannelCounts(channels.size(), calls, processed);
    }

    List<String> lines() {
        return List.of(
                channels + " active channel" + plural(channels),
                calls + " active call" + plural(calls),
                processed + " call" + plural(processed) + " processed");
    }

    private static String plural(long number) {
        return number == 1 ? "" : "s";
    }
}
