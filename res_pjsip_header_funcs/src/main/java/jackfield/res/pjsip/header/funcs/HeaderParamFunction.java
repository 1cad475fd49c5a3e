// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.sip.spi.HeaderLine;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PJSIP_HEADER_PARAM}. Thread-safe. */
@Component
@Function("PJSIP_HEADER_PARAM")
@Synopsis("Reads or sets a parameter of a header of the INVITE, or of the URI in it.")
public final class HeaderParamFunction implements DialplanFunction<HeaderParamFunction.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(HeaderParamFunction.class);

    /** As written in the dialplan: {@code PJSIP_HEADER_PARAM(header,type,parameter)}. */
    public record Arguments(
            @Required @Option("Name of the header, such as From.") String header,
            @Required @Option("header, or uri for one of the URI.") String type,
            @Required @Option("Name of the parameter.") String parameter) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return SessionLookup.headers(channel)
                .flatMap(headers -> HeaderNames.find(headers.invite(), arguments.header(), 1))
                .map(line -> parameter(channel, line, arguments))
                .orElse("");
    }

    private static String parameter(Channel channel, HeaderLine line, Arguments arguments) {
        HeaderParameters parameters = HeaderParameters.of(line.value());
        return switch (arguments.type()) {
            case "header" -> parameters.ofHeader(arguments.parameter());
            case "uri" -> parameters.ofUri(arguments.parameter());
            default -> {
                LOG.warn(
                        "{}: PJSIP_HEADER_PARAM knows header and uri, not '{}'",
                        channel,
                        arguments.type());
                yield "";
            }
        };
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        try {
            SessionLookup.headers(channel)
                    .ifPresent(headers -> headers.change(lines -> set(lines, arguments, value)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.warn(
                    "{}: PJSIP_HEADER_PARAM({}) has no effect: {}",
                    channel,
                    arguments.header(),
                    e.getMessage());
        }
    }

    /** The first header of this name gets the parameter. */
    private static List<HeaderLine> set(List<HeaderLine> lines, Arguments arguments, String value) {
        boolean ofUri = arguments.type().equals("uri");
        if (!ofUri && !arguments.type().equals("header")) {
            throw new IllegalArgumentException("expected header or uri");
        }
        if (!HeaderLine.isName(arguments.parameter())) {
            throw new IllegalArgumentException("that is no name of a parameter");
        }
        HeaderLine line =
                HeaderNames.find(lines, arguments.header(), 1)
                        .orElseThrow(() -> new IllegalArgumentException("there is none"));
        String changed =
                HeaderParameters.changed(line.value(), ofUri, arguments.parameter(), value);
        return HeaderChange.updated(lines, arguments.header(), 1, changed);
    }
}
