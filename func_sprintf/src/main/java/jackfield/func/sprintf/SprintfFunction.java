// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.sprintf;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import java.util.IllegalFormatException;
import org.osgi.service.component.annotations.Component;

/** Writes values into a format. Thread-safe. */
@Component
@Function("SPRINTF")
@Synopsis("Writes values into a format.")
public final class SprintfFunction implements DialplanFunction<SprintfFunction.Arguments> {
    /** As written in the dialplan: {@code SPRINTF(format[,value1[,value2...]])}. */
    public record Arguments(
            @Required @Option("The format: %d, %s, %f and others.") String format,
            @Raw @Option("What to put there, joined by commas.") @Default("") String values) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        try {
            return new Format(arguments.format(), arguments.values()).text();
        } catch (IllegalFormatException e) {
            throw new BadValueException("the format makes no sense");
        }
    }
}
