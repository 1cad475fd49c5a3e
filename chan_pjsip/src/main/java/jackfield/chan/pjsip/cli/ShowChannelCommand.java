// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip.cli;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.ListedObjects;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.thread.Timers;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show channel}. Thread-safe. */
@Component
@Command("pjsip show channel")
@Usage("<id>")
@Synopsis("Shows one channel of an endpoint, its dialog and its media.")
public final class ShowChannelCommand implements CliCommand {

    private final ListedObjects<Channel> channels;

    @Activate
    public ShowChannelCommand(@Reference Channels channels, @Reference Timers timers) {
        this.channels = ListedChannels.of(channels, timers);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return channels.showOne(arguments);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return channels.complete(arguments);
    }
}
