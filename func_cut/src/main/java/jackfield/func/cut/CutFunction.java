// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.cut;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Substitution;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes fields out of a variable. Thread-safe. */
@Component
@Function("CUT")
@Synopsis("Takes fields out of a variable.")
@Details(
        """
        Fields are counted from 1. Several that are wanted stay joined by the delimiter.
        """)
public final class CutFunction implements DialplanFunction<CutFunction.Arguments> {
    /** As written in the dialplan: {@code CUT(variable,delimiter,fields)}. */
    public record Arguments(
            @Required @Option("Name of a variable.") String variable,
            @Option("One character that stands between the fields.") @Default("-") String delimiter,
            @Required @Option("Which fields.") FieldNumbers fields) {}

    private final Substitution substitution;

    @Activate
    public CutFunction(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        String mark =
                arguments.delimiter().equals("\\n") ? "\n" : arguments.delimiter().substring(0, 1);
        String value = substitution.substitute(channel, "${" + arguments.variable() + "}");
        List<String> all = List.of(value.split(Pattern.quote(mark), -1));
        return String.join(mark, arguments.fields().of(all));
    }
}
