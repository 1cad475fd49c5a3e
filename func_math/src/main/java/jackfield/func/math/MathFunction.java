// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.math;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Component;

/** Calculates with two numbers. Thread-safe. */
@Component
@Function("MATH")
@Synopsis("Calculates with two numbers.")
public final class MathFunction implements DialplanFunction<MathFunction.Arguments> {
    /** As written in the dialplan: {@code MATH(expression[,type])}. */
    public record Arguments(
            @Required @Option("Two numbers with an operator between.") Calculation calculation,
            @Option("How to write the result: float, int, hex, octal or char.") @Default("float")
                    NumberForm type) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return arguments.calculation().result(arguments.type());
    }
}
