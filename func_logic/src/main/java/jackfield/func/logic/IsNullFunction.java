// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.logic;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Component;

/** Tells whether a text is empty. Thread-safe. */
@Component
@Function("ISNULL")
@Synopsis("Tells whether a text is empty.")
public final class IsNullFunction implements DialplanFunction<IsNullFunction.Arguments> {
    /** As written in the dialplan: {@code ISNULL(text)}. */
    public record Arguments(@Raw @Option("Any text.") @Default("") String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return arguments.text().isEmpty() ? "1" : "0";
    }
}
