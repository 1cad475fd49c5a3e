// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.logic;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import jackfield.dialplan.Truth;
import org.osgi.service.component.annotations.Component;

/** Chooses between two values. Thread-safe. */
@Component
@Function("IF")
@Synopsis("Chooses between two values.")
public final class IfFunction implements DialplanFunction<IfFunction.Arguments> {
    /** As written in the dialplan: {@code IF(condition?[value]:[value])}. */
    public record Arguments(
            @Required @Raw @Option("The condition, false if empty or 0, and both values.")
                    Branches choice) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return arguments.choice().chosen(Truth.of(arguments.choice().condition()));
    }
}
