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

/** Writes a text with the digits of a keypad. Thread-safe. */
@Component
@Function("KEYPADHASH")
@Synopsis("Writes a text with the digits of a keypad.")
public final class KeypadHashFunction implements DialplanFunction<KeypadHashFunction.Arguments> {
    /** As written in the dialplan: {@code KEYPADHASH(text)}. */
    public record Arguments(@Raw @Option("Any text.") @Default("") String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        StringBuilder digits = new StringBuilder();
        for (char letter : arguments.text().toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter >= '0' && letter <= '9') {
                digits.append(letter);
            } else if (letter >= 'A' && letter <= 'Z') {
                digits.append("22233344455566677778889999".charAt(letter - 'A'));
            }
        }
        return digits.toString();
    }
}
