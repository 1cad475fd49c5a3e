// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.channel.Location;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.BadValueException;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.dialplan.Destination;
import jackfield.dialplan.Dialplan;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code channel redirect}: sends a channel to another place of the dialplan. */
@Component
@Command("channel redirect")
@Usage("<channel> <place>")
@Synopsis("Sends a channel to [[CONTEXT,]EXTEN,]PRIORITY of the dialplan.")
@Details(
        """
        The channel leaves what it does and whom it is joined to. A channel that was called leaves its
        caller and walks the dialplan on its own.
        """)
public final class RedirectCommand implements CliCommand {

    private final Channels channels;
    private final Dialplan dialplan;

    @Activate
    public RedirectCommand(@Reference Channels channels, @Reference Dialplan dialplan) {
        this.channels = channels;
        this.dialplan = dialplan;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String name = arguments.at(0).orElse("");
        Optional<Channel> channel = channels.named(name);
        if (channel.isEmpty()) {
            return CliResult.failure(Shown.plain(name) + " is not a known channel");
        }
        try {
            Destination to = Destination.parse(arguments.at(1).orElse(""));
            return redirect(channel.get(), to);
        } catch (BadValueException e) {
            return CliResult.failure(e.getMessage() + ".");
        }
    }

    private CliResult redirect(Channel channel, Destination to) {
        Optional<Location> place =
                to.from(channel, dialplan).filter(found -> exists(found, channel));
        if (place.isEmpty()) {
            return CliResult.failure("There is no step '" + to + "' in the dialplan.");
        }
        return channel.redirect(place.get())
                ? CliResult.of(
                        "Channel '%s' goes on at %s"
                                .formatted(Shown.plain(channel.name()), place.get()))
                : CliResult.failure(
                        "Channel '%s' has not been answered, or is gone"
                                .formatted(Shown.plain(channel.name())));
    }

    private boolean exists(Location place, Channel channel) {
        return dialplan.step(place.context(), place.extension(), place.priority(), channel.caller())
                .isPresent();
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() > 1
                ? List.of()
                : channels.all().stream().map(Channel::name).toList();
    }
}
