// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.bridge.command;

import jackfield.bridge.Bridge;
import jackfield.bridge.Bridges;
import jackfield.channel.Channel;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code bridge kick}: takes channels out of a bridge. */
@Component
@Command("bridge kick")
@Usage("<id> {all|<channel>}")
@Synopsis("Takes one channel or all of them out of a bridge.")
@Details("A bridge of two ends with that. The call goes on as if the channel had hung up.")
public final class KickCommand implements CliCommand {

    private final Bridges bridges;

    @Activate
    public KickCommand(@Reference Bridges bridges) {
        this.bridges = bridges;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String id = arguments.at(0).orElse("");
        Optional<Bridge> bridge = named(id);
        if (bridge.isEmpty()) {
            return CliResult.failure("Bridge '" + id + "' not found");
        }
        String name = arguments.at(1).orElse("");
        List<Channel> meant =
                bridge.get().channels().stream()
                        .filter(
                                channel ->
                                        name.equalsIgnoreCase("all")
                                                || channel.name().equalsIgnoreCase(name))
                        .toList();
        if (meant.isEmpty()) {
            return CliResult.failure("Channel '" + name + "' is not in this bridge");
        }
        meant.forEach(bridge.get()::kick);
        return CliResult.of(
                meant.stream()
                        .map(channel -> "Kicking channel '" + channel.name() + "' out of " + id)
                        .toList());
    }

    private Optional<Bridge> named(String id) {
        return bridges.all().stream()
                .filter(bridge -> bridge.id().equalsIgnoreCase(id))
                .findFirst();
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() < 2
                ? bridges.all().stream().map(Bridge::id).toList()
                : Stream.concat(
                                Stream.of("all"),
                                named(arguments.words().getFirst()).stream()
                                        .flatMap(bridge -> bridge.channels().stream())
                                        .map(Channel::name))
                        .toList();
    }
}
