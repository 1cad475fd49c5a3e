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
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a text in the place of another. Thread-safe. */
@Component
@Function("STRREPLACE")
@Synopsis("Puts a text in the place of another.")
public final class TextReplaceFunction implements DialplanFunction<TextReplaceFunction.Arguments> {
    /** As written in the dialplan: {@code STRREPLACE(variable,find[,replacement[,most]])}. */
    public record Arguments(
            @Required @Option("Name of a variable.") String variable,
            @Required @Option("What to look for.") String find,
            @Option("What to put there.") @Default("") String replacement,
            @Option("How often at most.") Optional<Integer> most) {}

    private final Substitution substitution;

    @Activate
    public TextReplaceFunction(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        String rest = value(channel, arguments.variable());
        StringBuilder replaced = new StringBuilder();
        int left = arguments.most().orElse(Integer.MAX_VALUE);
        int found = rest.indexOf(arguments.find());
        while (found >= 0 && left > 0) {
            replaced.append(rest, 0, found).append(arguments.replacement());
            rest = rest.substring(found + arguments.find().length());
            found = rest.indexOf(arguments.find());
            left--;
        }
        return replaced.append(rest).toString();
    }

    /** The value of a variable or function that is given by its name. */
    private String value(Channel channel, String name) {
        return substitution.substitute(channel, "${" + name + "}");
    }
}
