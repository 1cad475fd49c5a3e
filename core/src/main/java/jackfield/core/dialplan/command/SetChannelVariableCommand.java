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
import jackfield.dialplan.Substitution;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code dialplan set chanvar}. */
@Component
@Command("dialplan set chanvar")
@Usage("<channel> <name> <value>")
@Synopsis("Sets a variable of a channel, or writes a function.")
public final class SetChannelVariableCommand implements CliCommand {

    private final Channels channels;
    private final Substitution substitution;

    @Activate
    public SetChannelVariableCommand(
            @Reference Channels channels, @Reference Substitution substitution) {
        this.channels = channels;
        this.substitution = substitution;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> words = arguments.words();
        Optional<Channel> channel = channels.named(words.getFirst());
        if (channel.isEmpty()) {
            return CliResult.failure("Channel '" + words.getFirst() + "' not found");
        }
        substitution.assign(channel.get(), words.get(1), words.get(2));
        return CliResult.of("    -- " + words.get(1) + "=" + words.get(2));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() > 1
                ? List.of()
                : channels.all().stream().map(Channel::name).toList();
    }
}
