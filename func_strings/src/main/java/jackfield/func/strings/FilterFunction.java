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
import org.osgi.service.component.annotations.Component;

/** Leaves in a text only characters that are allowed. Thread-safe. */
@Component
@Function("FILTER")
@Synopsis("Leaves in a text only characters that are allowed.")
public final class FilterFunction implements DialplanFunction<FilterFunction.Arguments> {
    /** As written in the dialplan: {@code FILTER(allowed,text)}. */
    public record Arguments(
            @Required @Option("The characters, also as ranges such as 0-9.") String allowed,
            @Raw @Option("Any text.") @Default("") String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        CharacterSet allowed = CharacterSet.of(arguments.allowed(), true);
        StringBuilder left = new StringBuilder();
        for (char character : arguments.text().toCharArray()) {
            if (allowed.contains(character)) {
                left.append(character);
            }
        }
        return left.toString();
    }
}
