// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.function;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.channel.Variables;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Component;

/** Says why a channel came to {@code e}. */
@Component
@Function("EXCEPTION")
@Synopsis("Tells why a call came to the extension e.")
public final class ExceptionFunction implements DialplanFunction<ExceptionFunction.Arguments> {

    /** As written in the dialplan: {@code EXCEPTION(field)}. */
    public record Arguments(
            @Required @Option("What to tell: reason, context, exten or priority.") String field) {}

    /** Remembers what happened at a place. */
    public static void raise(Channel channel, String reason, Location place) {
        Variables variables = channel.variables();
        variables.set(name("reason"), reason);
        variables.set(name("context"), place.context());
        variables.set(name("exten"), place.extension());
        variables.set(name("priority"), String.valueOf(place.priority()));
    }

    /** A name that a dialplan cannot set: it would be taken for this function. */
    private static String name(String field) {
        return "EXCEPTION(" + field + ")";
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return channel.variables().get(name(arguments.field())).orElse("");
    }
}
