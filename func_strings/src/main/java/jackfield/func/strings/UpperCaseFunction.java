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
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Writes a text in capitals. Thread-safe. */
@Component
@Function("TOUPPER")
@Synopsis("Writes a text in capitals.")
public final class UpperCaseFunction implements DialplanFunction<UpperCaseFunction.Arguments> {
    /** As written in the dialplan: {@code TOUPPER(text)}. */
    public record Arguments(@Raw @Option("Any text.") @Default("") String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return arguments.text().toUpperCase(Locale.ROOT);
    }
}
