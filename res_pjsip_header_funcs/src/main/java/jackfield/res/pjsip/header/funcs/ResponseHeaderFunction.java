// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.sip.spi.HeaderLine;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PJSIP_RESPONSE_HEADER}. Thread-safe. */
@Component
@Function("PJSIP_RESPONSE_HEADER")
@Synopsis("Reads a header of the last answer to our INVITE.")
public final class ResponseHeaderFunction
        implements DialplanFunction<ResponseHeaderFunction.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(ResponseHeaderFunction.class);

    /** As written in the dialplan: {@code PJSIP_RESPONSE_HEADER(read,name,number)}. */
    public record Arguments(
            @Required @Option("read.") String action,
            @Required @Option("Name of the header; * at its end stands for any further text.")
                    String name,
            @Option("Which of several, from 1.") @Default("1") @Range(min = 1) int number) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        if (!arguments.action().equalsIgnoreCase("read")) {
            LOG.warn("{}: PJSIP_RESPONSE_HEADER can only read", channel);
            return "";
        }
        return SessionLookup.headers(channel)
                .flatMap(
                        headers ->
                                HeaderNames.find(
                                        headers.response(), arguments.name(), arguments.number()))
                .map(HeaderLine::value)
                .orElse("");
    }
}
