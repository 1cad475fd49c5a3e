// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PJSIP_PARSE_URI}. Thread-safe. */
@Component
@Function("PJSIP_PARSE_URI")
@Synopsis("Reads one part of a SIP URI.")
public final class ParseUriFunction implements DialplanFunction<ParseUriFunction.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(ParseUriFunction.class);

    /** As written in the dialplan: {@code PJSIP_PARSE_URI(uri,part)}. */
    public record Arguments(
            @Required @Option("A SIP URI, perhaps in angle brackets behind a name.") String uri,
            @Required
                    @Option(
                            "display, scheme, user, passwd, host, port, user_param, method_param,"
                                    + " transport_param, ttl_param, lr_param or maddr_param.")
                    String part) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return part(channel, arguments.uri(), arguments.part());
    }

    static String part(Channel channel, String uri, String part) {
        try {
            return NameAddress.parse(uri)
                    .part(part)
                    .orElseThrow(() -> new BadValueException("a URI has no part '" + part + "'"));
        } catch (BadValueException e) {
            LOG.warn("{}: cannot read '{}' of '{}': {}", channel, part, uri, e.getMessage());
            return "";
        }
    }
}
