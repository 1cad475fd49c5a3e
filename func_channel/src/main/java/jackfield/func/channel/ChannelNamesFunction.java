// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.channel;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.config.BoundedRegex;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names the channels that are up. Thread-safe. */
@Component
@Function("CHANNELS")
@Synopsis("Names the channels that are up.")
public final class ChannelNamesFunction
        implements DialplanFunction<ChannelNamesFunction.Arguments> {
    /** As written in the dialplan: {@code CHANNELS([expression])}. */
    public record Arguments(
            @Raw @Option("A regular expression that their names match.") @Default("")
                    String expression) {}

    private final Channels channels;

    @Activate
    public ChannelNamesFunction(@Reference Channels channels) {
        this.channels = channels;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        Optional<BoundedRegex> expression =
                Optional.of(arguments.expression())
                        .filter(text -> !text.isBlank())
                        .map(BoundedRegex::parse);
        return channels.all().stream()
                .map(Channel::name)
                .filter(name -> expression.isEmpty() || expression.get().match(name).isPresent())
                .collect(Collectors.joining(" "));
    }
}
