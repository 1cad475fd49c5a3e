// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Component;

/** Gives its text back. Thread-safe. */
@Component
@Function("PASSTHRU")
@Synopsis("Gives its text back.")
@Details(
        """
        For functions that want the name of a variable and are to have a text.
        """)
public final class PassingFunction implements DialplanFunction<PassingFunction.Arguments> {
    /** As written in the dialplan: {@code PASSTHRU(text)}. */
    public record Arguments(@Raw @Option("Any text.") @Default("") String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return arguments.text();
    }
}
