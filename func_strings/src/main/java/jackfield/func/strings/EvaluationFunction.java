// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import jackfield.dialplan.Substitution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts values into a text once more. Thread-safe. */
@Component
@Function("EVAL")
@Synopsis("Puts values into a text once more.")
public final class EvaluationFunction implements DialplanFunction<EvaluationFunction.Arguments> {
    /** As written in the dialplan: {@code EVAL(text)}. */
    public record Arguments(
            @Raw @Option("A text with variables in it.") @Default("") String text) {}

    private final Substitution substitution;

    @Activate
    public EvaluationFunction(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return substitution.substitute(channel, arguments.text());
    }
}
