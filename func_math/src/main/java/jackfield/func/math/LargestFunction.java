// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.math;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Component;

/** Gives the larger of two numbers. Thread-safe. */
@Component
@Function("MAX")
@Synopsis("Gives the larger of two numbers.")
public final class LargestFunction implements DialplanFunction<LargestFunction.Arguments> {
    /** As written in the dialplan: {@code MAX(number,number)}. */
    public record Arguments(
            @Required @Option("A number.") Decimal first,
            @Required @Option("Another one.") Decimal second) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return arguments.first().value().max(arguments.second().value()).toPlainString();
    }
}
