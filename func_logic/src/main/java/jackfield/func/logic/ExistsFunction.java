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

/** Tells whether a text is not empty. Thread-safe. */
@Component
@Function("EXISTS")
@Synopsis("Tells whether a text is not empty.")
public final class ExistsFunction implements DialplanFunction<ExistsFunction.Arguments> {
    /** As written in the dialplan: {@code EXISTS(text)}. */
    public record Arguments(@Raw @Option("Any text.") @Default("") String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return arguments.text().isEmpty() ? "0" : "1";
    }
}
