// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import jackfield.dialplan.Substitution;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds a field of a variable. Thread-safe. */
@Component
@Function("FIELDNUM")
@Synopsis("Finds a field of a variable.")
public final class FieldNumberFunction implements DialplanFunction<FieldNumberFunction.Arguments> {
    /** As written in the dialplan: {@code FIELDNUM(variable,delimiter,field)}. */
    public record Arguments(
            @Required @Option("Name of a variable.") String variable,
            @Required @Option("What stands between the fields.") String delimiter,
            @Raw @Option("The field that is looked for.") @Default("") String wanted) {}

    private final Substitution substitution;

    @Activate
    public FieldNumberFunction(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        List<String> fields =
                Fields.of(value(channel, arguments.variable()), arguments.delimiter());
        return String.valueOf(fields.indexOf(arguments.wanted()) + 1);
    }

    /** The value of a variable or function that is given by its name. */
    private String value(Channel channel, String name) {
        return substitution.substitute(channel, "${" + name + "}");
    }
}
