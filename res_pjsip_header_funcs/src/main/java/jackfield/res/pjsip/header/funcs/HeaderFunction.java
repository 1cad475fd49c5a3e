// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.sip.spi.HeaderLine;
import jackfield.sip.spi.SessionHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PJSIP_HEADER}. Thread-safe. */
@Component
@Function("PJSIP_HEADER")
@Synopsis("Reads a header of the INVITE, or adds, changes and removes headers of ours.")
@Details(
        """
        Set with add, update or remove on a channel that has not been called yet. Read with remove, it \
        removes, and says how many headers that were.
        """)
public final class HeaderFunction implements DialplanFunction<HeaderFunction.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(HeaderFunction.class);

    /** As written in the dialplan: {@code PJSIP_HEADER(action,name,number)}. */
    public record Arguments(
            @Required @Option("read, add, update or remove.") String action,
            @Required @Option("Name of the header; * at its end stands for any further text.")
                    String name,
            @Option("Which of several, from 1.") @Default("1") @Range(min = 1) int number) {

        String verb() {
            return action.toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return SessionLookup.headers(channel)
                .map(
                        headers ->
                                switch (arguments.verb()) {
                                    case "read" ->
                                            HeaderNames.find(
                                                            headers.invite(),
                                                            arguments.name(),
                                                            arguments.number())
                                                    .map(HeaderLine::value)
                                                    .orElse("");
                                    case "remove" -> remove(channel, headers, arguments);
                                    default -> {
                                        complain(channel, arguments, "expected read or remove");
                                        yield "";
                                    }
                                })
                .orElse("");
    }

    private static String remove(Channel channel, SessionHeaders headers, Arguments arguments) {
        HeaderChange.Removal removal = new HeaderChange.Removal(arguments.name());
        change(channel, headers, arguments, removal);
        return Integer.toString(removal.removed());
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        SessionLookup.headers(channel)
                .ifPresent(
                        headers -> {
                            switch (arguments.verb()) {
                                case "add" -> add(channel, headers, arguments, value);
                                case "update" -> update(channel, headers, arguments, value);
                                case "remove" -> remove(channel, headers, arguments);
                                default ->
                                        complain(
                                                channel,
                                                arguments,
                                                "expected add, update or remove");
                            }
                        });
    }

    private static void add(
            Channel channel, SessionHeaders headers, Arguments arguments, String value) {
        change(
                channel,
                headers,
                arguments,
                lines -> HeaderChange.added(lines, arguments.name(), value));
    }

    private static void update(
            Channel channel, SessionHeaders headers, Arguments arguments, String value) {
        if (HeaderNames.find(headers.invite(), arguments.name(), arguments.number()).isEmpty()) {
            complain(channel, arguments, "there is no such header to change");
            return;
        }
        change(
                channel,
                headers,
                arguments,
                lines -> HeaderChange.updated(lines, arguments.name(), arguments.number(), value));
    }

    private static void change(
            Channel channel,
            SessionHeaders headers,
            Arguments arguments,
            UnaryOperator<List<HeaderLine>> change) {
        try {
            headers.change(change);
        } catch (IllegalStateException | IllegalArgumentException e) {
            complain(channel, arguments, Objects.toString(e.getMessage(), ""));
        }
    }

    private static void complain(Channel channel, Arguments arguments, String reason) {
        LOG.warn(
                "{}: PJSIP_HEADER({},{}) has no effect: {}",
                channel,
                arguments.action(),
                arguments.name(),
                reason);
    }
}
