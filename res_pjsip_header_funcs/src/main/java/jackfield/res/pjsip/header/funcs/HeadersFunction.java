// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Component;

/** {@code PJSIP_HEADERS}. Thread-safe. */
@Component
@Function("PJSIP_HEADERS")
@Synopsis("The names of the INVITE's headers, joined by commas.")
public final class HeadersFunction implements DialplanFunction<HeadersFunction.Arguments> {

    /** As written in the dialplan: {@code PJSIP_HEADERS(start)}. */
    public record Arguments(@Option("How the names begin.") @Default("") String start) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return SessionLookup.headers(channel)
                .map(headers -> HeaderNames.list(headers.invite(), arguments.start()))
                .orElse("");
    }
}
