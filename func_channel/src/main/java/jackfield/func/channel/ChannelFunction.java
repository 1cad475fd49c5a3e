// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.channel;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import jackfield.rtp.Format;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Reads or sets what a channel is like. Thread-safe. */
@Component
@Function("CHANNEL")
@Synopsis("Reads or sets what a channel is like.")
public final class ChannelFunction implements DialplanFunction<ChannelFunction.Arguments> {
    /** As written in the dialplan: {@code CHANNEL(item)}. */
    public record Arguments(
            @Required @Raw @Option("What to tell, such as state, language or pjsip,call-id.")
                    String item) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        String item = arguments.item().strip();
        return switch (item.toLowerCase(Locale.ROOT)) {
            case "name" -> channel.name();
            case "uniqueid" -> channel.uniqueId();
            case "state" -> channel.state().label();
            case "language" -> channel.language();
            case "channeltype" -> channel.name().split("/", 2)[0];
            case "context" -> channel.location().context();
            case "exten" -> channel.location().extension();
            case "dnid" -> channel.dialed();
            case "appname" -> channel.application().split("\\(", 2)[0];
            case "bridgeid" -> channel.bridgeId().orElse("");
            case "audionativeformat", "audioreadformat", "audiowriteformat" -> format(channel);
            default -> channel.read(item).orElse("");
        };
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        if (!arguments.item().strip().equalsIgnoreCase("language")) {
            throw new BadValueException("of a channel only the language can be set");
        }
        channel.language(value.strip());
    }

    private static String format(Channel channel) {
        return channel.media().formats().stream().findFirst().map(Format::name).orElse("");
    }
}
