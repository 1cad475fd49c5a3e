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
import org.osgi.service.component.annotations.Component;

/** Counts the characters of a text. Thread-safe. */
@Component
@Function("LEN")
@Synopsis("Counts the characters of a text.")
public final class LengthFunction implements DialplanFunction<LengthFunction.Arguments> {
    /** As written in the dialplan: {@code LEN(text)}. */
    public record Arguments(@Raw @Option("Any text.") @Default("") String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return String.valueOf(arguments.text().length());
    }
}
