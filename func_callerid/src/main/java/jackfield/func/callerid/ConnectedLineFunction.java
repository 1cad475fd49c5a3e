// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.callerid;

import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Component;

/** Reads or sets whom a channel talks to. Thread-safe. */
@Component
@Function("CONNECTEDLINE")
@Synopsis("Reads or sets whom a channel talks to, as its far end is shown.")
@Details("With i behind a part, the far end is not told yet; the next change without it tells all.")
public final class ConnectedLineFunction
        implements DialplanFunction<ConnectedLineFunction.Arguments> {

    /** As written in the dialplan: {@code CONNECTEDLINE(part[,i])}. */
    public record Arguments(
            @Required @Option("all, num, number or name.") ConnectedPart part,
            @Option("i: do not tell the far end yet.") @Default("") String quiet) {}

    /** What is known of the party. */
    public enum ConnectedPart {
        /** Name and number. */
        ALL,
        NUM,
        NUMBER,
        NAME
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        CallerId party = known(channel);
        return switch (arguments.part()) {
            case ALL -> "\"" + party.name() + "\" <" + party.number() + ">";
            case NUM, NUMBER -> party.number();
            case NAME -> party.name();
        };
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        CallerId party = known(channel);
        CallerId changed =
                switch (arguments.part()) {
                    case ALL -> CallerId.parse(value);
                    case NUM, NUMBER -> new CallerId(party.name(), value.strip());
                    case NAME -> new CallerId(value, party.number());
                };
        if (arguments.quiet().strip().equalsIgnoreCase("i")) {
            channel.variables().set(WAITING, changed.toString());
        } else {
            channel.variables().set(WAITING, "");
            channel.connectedLine(changed);
        }
    }

    /** What was set without telling, else what the channel says. */
    private static CallerId known(Channel channel) {
        return channel.variables()
                .get(WAITING)
                .filter(text -> !text.isEmpty())
                .map(CallerId::parse)
                .orElseGet(channel::connectedLine);
    }

    /** No dialplan can write a variable of this name by itself. */
    private static final String WAITING = "CONNECTEDLINE(all,i)";
}
