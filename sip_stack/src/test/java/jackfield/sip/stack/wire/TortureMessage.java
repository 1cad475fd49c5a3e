// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message of RFC 4475 or RFC 5118 out of a text file with the markup of the former: {@code <allOneLine>}, {@code <hex>}
 * and {@code <repeat count=…>}.
 */
final class TortureMessage {

    private static final Pattern ONE_LINE =
            Pattern.compile("<allOneLine>\\n(.*?)\\n</allOneLine>", Pattern.DOTALL);
    private static final Pattern HEX = Pattern.compile("<hex>([0-9A-F]+)</hex>");
    private static final Pattern REPEAT =
            Pattern.compile("<repeat count=(\\d+)>(.*?)</repeat>", Pattern.DOTALL);

    private TortureMessage() {}

    /** One of RFC 4475. */
    static byte[] read(String name) {
        return read("rfc4475", name);
    }

    static byte[] read(String rfc, String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        TortureMessage.class.getResourceAsStream(rfc + "/" + name + ".txt"))) {
            return bytes(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        String plain = REPEAT.matcher(text).replaceAll(TortureMessage::repeat);
        plain = ONE_LINE.matcher(plain).replaceAll(TortureMessage::join);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher hex = HEX.matcher(plain);
        int at = 0;
        while (hex.find()) {
            bytes.writeBytes(lines(plain.substring(at, hex.start())));
            bytes.writeBytes(HexFormat.of().parseHex(hex.group(1)));
            at = hex.end();
        }
        bytes.writeBytes(lines(plain.substring(at)));
        return bytes.toByteArray();
    }

    private static String repeat(java.util.regex.MatchResult match) {
        return Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1))));
    }

    private static String join(java.util.regex.MatchResult match) {
        return Matcher.quoteReplacement(match.group(1).replace("\n", ""));
    }

    private static byte[] lines(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
