// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Component;

/** Looks whether a regular expression is found in a text. Thread-safe. */
@Component
@Function("REGEX")
@Synopsis("Looks whether a regular expression is found in a text.")
public final class MatchFunction implements DialplanFunction<MatchFunction.Arguments> {
    /** As written in the dialplan: {@code REGEX("expression" text)}. */
    public record Arguments(
            @Required @Raw @Option("The expression in quotation marks, a blank, and the text.")
                    Pattern pattern) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return arguments.pattern().matches() ? "1" : "0";
    }
}
