// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.math;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Substitution;
import java.math.BigInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a variable larger by one and gives its value. Thread-safe. */
@Component
@Function("INC")
@Synopsis("Makes a variable larger by one and gives its value.")
public final class IncrementFunction implements DialplanFunction<IncrementFunction.Arguments> {
    /** As written in the dialplan: {@code INC(variable)}. */
    public record Arguments(@Required @Option("Name of a variable.") String variable) {}

    private final Substitution substitution;

    @Activate
    public IncrementFunction(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        String text = substitution.substitute(channel, "${" + arguments.variable() + "}").strip();
        BigInteger number = text.matches("-?\\d{1,100}") ? new BigInteger(text) : BigInteger.ZERO;
        String value = number.add(BigInteger.ONE).toString();
        substitution.assign(channel, arguments.variable(), value);
        return value;
    }
}
