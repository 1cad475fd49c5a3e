// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip.cli;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.thread.Timers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show channelstats}. Thread-safe. */
@Component
@Command("pjsip show channelstats")
@Synopsis("Shows what the media of channels have counted: packets, losses, jitter, round trip.")
public final class ShowChannelStatsCommand implements CliCommand {

    private final PjsipChannels channels;

    @Activate
    public ShowChannelStatsCommand(@Reference Channels channels, @Reference Timers timers) {
        this.channels = new PjsipChannels(channels, timers);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<Channel> all =
                channels.all().stream().sorted(Comparator.comparing(Channel::name)).toList();
        if (all.isEmpty()) {
            return CliResult.of("No objects found.", "");
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(StatisticsLines.header());
        lines.add(" " + "=".repeat(StatisticsLines.header().getLast().length() - 1));
        lines.add("");
        all.forEach(channel -> lines.add(StatisticsLines.line(channel, channels.age(channel))));
        lines.addAll(List.of("", "Objects found: " + all.size(), ""));
        return CliResult.of(lines);
    }
}
