// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.rand;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import java.util.concurrent.ThreadLocalRandom;
import org.osgi.service.component.annotations.Component;

/** Gives a random number of a range. Thread-safe. */
@Component
@Function("RAND")
@Synopsis("Gives a random number of a range.")
public final class RandomFunction implements DialplanFunction<RandomFunction.Arguments> {
    /** As written in the dialplan: {@code RAND([min][,max])}. */
    public record Arguments(
            @Option("The smallest.") @Default("0") int min,
            @Option("The largest.") @Default("2147483647") int max) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        long from = Math.min(arguments.min(), arguments.max());
        long to = Math.max(arguments.min(), arguments.max());
        return String.valueOf(ThreadLocalRandom.current().nextLong(from, to + 1));
    }
}
