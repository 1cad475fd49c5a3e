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
import jackfield.dialplan.Substitution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a character in the place of others. Thread-safe. */
@Component
@Function("REPLACE")
@Synopsis("Puts a character in the place of others.")
public final class ReplaceFunction implements DialplanFunction<ReplaceFunction.Arguments> {
    /** As written in the dialplan: {@code REPLACE(variable,find[,replacement])}. */
    public record Arguments(
            @Required @Option("Name of a variable.") String variable,
            @Required @Option("Characters to look for.") String find,
            @Option("The character to put there; without it they are left out.") @Default("")
                    String replacement) {}

    private final Substitution substitution;

    @Activate
    public ReplaceFunction(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        CharacterSet wanted = CharacterSet.of(arguments.find(), false);
        String replacement = CharacterSet.unescape(arguments.replacement());
        StringBuilder replaced = new StringBuilder();
        for (char character : value(channel, arguments.variable()).toCharArray()) {
            replaced.append(
                    !wanted.contains(character)
                            ? String.valueOf(character)
                            : replacement.isEmpty() ? "" : replacement.substring(0, 1));
        }
        return replaced.toString();
    }

    /** The value of a variable or function that is given by its name. */
    private String value(Channel channel, String name) {
        return substitution.substitute(channel, "${" + name + "}");
    }
}
