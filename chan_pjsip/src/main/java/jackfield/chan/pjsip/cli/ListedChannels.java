// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip.cli;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.cli.ListedObjects;
import jackfield.thread.Timers;
import java.util.List;
import java.util.Locale;

/** How channels are listed; the columns are those of {@code pjsip show endpoints}. Thread-safe. */
final class ListedChannels {

    private static final String CHANNEL_HEADER =
            "  Channel:  <ChannelId" + ".".repeat(40) + ">  <State.....>  <Time.....>";
    private static final String EXTENSION_HEADER =
            "      Exten: <DialedExten" + ".".repeat(13) + ">  CLCID: <ConnectedLineCID.......>";

    private final PjsipChannels channels;

    private ListedChannels(PjsipChannels channels) {
        this.channels = channels;
    }

    static ListedObjects<Channel> of(Channels channels, Timers timers) {
        PjsipChannels all = new PjsipChannels(channels, timers);
        ListedChannels lines = new ListedChannels(all);
        return new ListedObjects<>(
                all::all,
                Channel::name,
                List.of(CHANNEL_HEADER),
                lines::line,
                List.of(CHANNEL_HEADER, EXTENSION_HEADER),
                channel -> List.of(lines.line(channel), extension(channel)),
                ShownChannel::of);
    }

    private String line(Channel channel) {
        return String.format(
                Locale.ROOT,
                "  Channel: %-52.52s  %-12.12s  %s",
                name(channel),
                channel.state().label(),
                channels.age(channel));
    }

    /** With the application that runs on it, without that one's arguments. */
    private static String name(Channel channel) {
        String application = channel.application();
        int open = application.indexOf('(');
        return application.isEmpty()
                ? channel.name()
                : channel.name() + "/" + (open < 0 ? application : application.substring(0, open));
    }

    private static String extension(Channel channel) {
        return String.format(
                        Locale.ROOT,
                        "      Exten: %-26.26s  CLCID: %s",
                        channel.dialed(),
                        channel.connectedLine())
                .stripTrailing();
    }
}
