// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Component;

/** {@code PJSIP_PARSE_URI_FROM}. Thread-safe. */
@Component
@Function("PJSIP_PARSE_URI_FROM")
@Synopsis("Reads one part of a SIP URI that a variable holds.")
public final class ParseUriFromFunction
        implements DialplanFunction<ParseUriFromFunction.Arguments> {

    /** As written in the dialplan: {@code PJSIP_PARSE_URI_FROM(variable,part)}. */
    public record Arguments(
            @Required @Option("Name of the variable; its value may hold commas.") String variable,
            @Required @Option("As PJSIP_PARSE_URI has it.") String part) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return channel.variables()
                .get(arguments.variable())
                .map(uri -> ParseUriFunction.part(channel, uri, arguments.part()))
                .orElse("");
    }
}
