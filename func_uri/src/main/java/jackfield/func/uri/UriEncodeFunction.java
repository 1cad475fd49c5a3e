// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.uri;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;

/** Writes a text so that it can stand in a URI. Thread-safe. */
@Component
@Function("URIENCODE")
@Synopsis("Writes a text so that it can stand in a URI.")
public final class UriEncodeFunction implements DialplanFunction<UriEncodeFunction.Arguments> {
    /** RFC 3986 §2.3. */
    private static final String UNRESERVED =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    /** As written in the dialplan: {@code URIENCODE(text)}. */
    public record Arguments(@Raw @Option("Any text.") @Default("") String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : arguments.text().getBytes(StandardCharsets.UTF_8)) {
            int code = octet & 0xff;
            if (code < 0x80 && UNRESERVED.indexOf(code) >= 0) {
                encoded.append((char) code);
            } else {
                encoded.append("%%%02X".formatted(code));
            }
        }
        return encoded.toString();
    }
}
