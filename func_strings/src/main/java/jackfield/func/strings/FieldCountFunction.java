// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Substitution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the fields of a variable. Thread-safe. */
@Component
@Function("FIELDQTY")
@Synopsis("Counts the fields of a variable.")
public final class FieldCountFunction implements DialplanFunction<FieldCountFunction.Arguments> {
    /** As written in the dialplan: {@code FIELDQTY(variable,delimiter)}. */
    public record Arguments(
            @Required @Option("Name of a variable.") String variable,
            @Required @Option("What stands between the fields.") String delimiter) {}

    private final Substitution substitution;

    @Activate
    public FieldCountFunction(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        String value = value(channel, arguments.variable());
        return String.valueOf(value.isEmpty() ? 0 : Fields.of(value, arguments.delimiter()).size());
    }

    /** The value of a variable or function that is given by its name. */
    private String value(Channel channel, String name) {
        return substitution.substitute(channel, "${" + name + "}");
    }
}
