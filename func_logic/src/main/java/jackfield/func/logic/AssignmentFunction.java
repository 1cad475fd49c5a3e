// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.logic;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import jackfield.dialplan.Substitution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets a variable and gives its value. Thread-safe. */
@Component
@Function("SET")
@Synopsis("Sets a variable and gives its value.")
public final class AssignmentFunction implements DialplanFunction<AssignmentFunction.Arguments> {
    /** As written in the dialplan: {@code SET(name=value)}. */
    public record Arguments(@Required @Raw @Option("name=value.") String assignment) {}

    private final Substitution substitution;

    @Activate
    public AssignmentFunction(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        int equals = arguments.assignment().indexOf('=');
        if (equals < 1) {
            throw new BadValueException("expected name=value");
        }
        String value = arguments.assignment().substring(equals + 1);
        substitution.assign(channel, arguments.assignment().substring(0, equals).strip(), value);
        return value;
    }
}
