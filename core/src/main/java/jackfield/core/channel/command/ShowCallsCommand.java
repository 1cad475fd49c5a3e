// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import jackfield.channel.Channels;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.thread.Timers;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show calls}. */
@Component
@Command("core show calls")
@Synopsis("Counts the calls there are and those there were.")
public final class ShowCallsCommand implements CliCommand {

    private final Channels channels;
    private final Timers timers;

    @Activate
    public ShowCallsCommand(@Reference Channels channels, @Reference Timers timers) {
        this.channels = channels;
        this.timers = timers;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Instant now = timers.now();
        List<Shown> shown =
                channels.all().stream().map(channel -> new Shown(channel, now)).toList();
        List<String> counts = ChannelCounts.of(shown, channels.callsProcessed()).lines();
        return CliResult.of(counts.subList(1, counts.size()));
    }
}
