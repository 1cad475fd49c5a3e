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

/** Encloses a text in quotation marks. Thread-safe. */
@Component
@Function("QUOTE")
@Synopsis("Encloses a text in quotation marks.")
public final class QuoteFunction implements DialplanFunction<QuoteFunction.Arguments> {
    /** As written in the dialplan: {@code QUOTE(text)}. */
    public record Arguments(@Raw @Option("Any text.") @Default("") String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return '"' + arguments.text().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
