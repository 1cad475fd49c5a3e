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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip list channels}. Thread-safe. */
@Component
@Command("pjsip list channels")
@Usage("[like <regex>]")
@Synopsis("Lists the channels of endpoints, one line each.")
public final class ListChannelsCommand implements CliCommand {

    private final ListedObjects<Channel> channels;

    @Activate
    public ListChannelsCommand(@Reference Channels channels, @Reference Timers timers) {
        this.channels = ListedChannels.of(channels, timers);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return channels.list(arguments);
    }
}
