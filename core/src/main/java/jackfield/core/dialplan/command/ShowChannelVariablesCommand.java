// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code dialplan show chanvar}. */
@Component
@Command("dialplan show chanvar")
@Usage("<channel>")
@Synopsis("Shows the variables of a channel.")
public final class ShowChannelVariablesCommand implements CliCommand {

    private final Channels channels;

    @Activate
    public ShowChannelVariablesCommand(@Reference Channels channels) {
        this.channels = channels;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String name = arguments.at(0).orElse("");
        return channels.named(name)
                .map(ShowChannelVariablesCommand::variables)
                .orElseGet(() -> CliResult.failure("Channel '" + name + "' not found"));
    }

    private static CliResult variables(Channel channel) {
        return CliResult.of(
                channel.variables().all().entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue())
                        .toList());
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return channels.all().stream().map(Channel::name).toList();
    }
}
