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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;

/** Reads a text that stood in a URI. Thread-safe. */
@Component
@Function("URIDECODE")
@Synopsis("Reads a text that stood in a URI.")
public final class UriDecodeFunction implements DialplanFunction<UriDecodeFunction.Arguments> {
    /** As written in the dialplan: {@code URIDECODE(text)}. */
    public record Arguments(@Raw @Option("Any text.") @Default("") String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        byte[] octets = arguments.text().getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(octets.length);
        for (int i = 0; i < octets.length; i++) {
            int high =
                    octets[i] == '%' && i + 2 < octets.length
                            ? Character.digit(octets[i + 1], 16)
                            : -1;
            int low = high < 0 ? -1 : Character.digit(octets[i + 2], 16);
            if (low < 0) {
                decoded.put(octets[i]);
            } else {
                decoded.put((byte) (high << 4 | low));
                i += 2;
            }
        }
        return StandardCharsets.UTF_8.decode(decoded.flip()).toString();
    }
}
