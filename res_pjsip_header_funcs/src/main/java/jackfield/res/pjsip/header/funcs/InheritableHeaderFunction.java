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
import jackfield.sip.spi.InheritedHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PJSIP_INHERITABLE_HEADER}. Thread-safe. */
@Component
@Function("PJSIP_INHERITABLE_HEADER")
@Synopsis("Adds, changes and removes headers for the INVITEs of the calls that this one causes.")
@Details(
        """
        Set on the caller, before Dial. Read with read, it is a header that was added; with remove, it \
        removes, and says how many headers that were.
        """)
public final class InheritableHeaderFunction
        implements DialplanFunction<InheritableHeaderFunction.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(InheritableHeaderFunction.class);

    /** As written in the dialplan: {@code PJSIP_INHERITABLE_HEADER(action,name,number)}. */
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
        if (arguments.verb().equals("remove")) {
            return Integer.toString(remove(channel, arguments));
        }
        if (!arguments.verb().equals("read")) {
            complain(channel, arguments, "expected read or remove");
            return "";
        }
        return HeaderNames.find(
                        InheritedHeaders.of(channel.variables()),
                        arguments.name(),
                        arguments.number())
                .map(HeaderLine::value)
                .orElse("");
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        String name = arguments.name();
        switch (arguments.verb()) {
            case "add" ->
                    change(channel, arguments, lines -> HeaderChange.added(lines, name, value));
            case "update" ->
                    change(
                            channel,
                            arguments,
                            lines -> HeaderChange.updated(lines, name, arguments.number(), value));
            case "remove" -> remove(channel, arguments);
            default -> complain(channel, arguments, "expected add, update or remove");
        }
    }

    private static int remove(Channel channel, Arguments arguments) {
        HeaderChange.Removal removal = new HeaderChange.Removal(arguments.name());
        change(channel, arguments, removal);
        return removal.removed();
    }

    private static void change(
            Channel channel, Arguments arguments, UnaryOperator<List<HeaderLine>> change) {
        try {
            InheritedHeaders.change(channel.variables(), change);
        } catch (IllegalArgumentException e) {
            complain(channel, arguments, Objects.toString(e.getMessage(), ""));
        }
    }

    private static void complain(Channel channel, Arguments arguments, String reason) {
        LOG.warn(
                "{}: PJSIP_INHERITABLE_HEADER({},{}) has no effect: {}",
                channel,
                arguments.action(),
                arguments.name(),
                reason);
    }
}
