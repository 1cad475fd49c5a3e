// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * First line and headers of a message as text, with folded lines put together (RFC 3261 §7.3.1) and the
 * headers that matter for matching found. Made before the parser sees anything, in one pass.
 */
final class Head {

    /** More than any phone or proxy sends; it bounds what one datagram can cost. */
    static final int LARGEST = 32 * 1024;

    private static final int MOST_LINES = 256;

    private final byte[] bytes;
    private final String firstLine;
    private final Map<HeaderName, List<String>> headers;
    private final int bodyStart;
    private final boolean complete;
    private final boolean tooLarge;

    private Head(byte[] bytes, List<String> lines, int bodyStart, boolean complete) {
        this.bytes = bytes;
        this.firstLine = lines.isEmpty() ? "" : lines.getFirst();
        this.headers = new EnumMap<>(HeaderName.class);
        this.bodyStart = bodyStart;
        this.complete = complete;
        this.tooLarge = bytes.length > LARGEST || lines.size() > MOST_LINES;
        for (String line :
                tooLarge ? lines.subList(0, Math.min(lines.size(), MOST_LINES)) : lines) {
            note(line);
        }
    }

    private void note(String line) {
        int colon = line.indexOf(':');
        HeaderName name = colon > 0 ? HeaderName.of(line.substring(0, colon)) : null;
        if (name != null) {
            headers.computeIfAbsent(name, any -> new ArrayList<>(2))
                    .add(line.substring(colon + 1).strip());
        }
    }

    /** Reads a head that begins at {@code start}. */
    static Head read(byte[] data, int start) {
        byte[] bytes = Arrays.copyOfRange(data, start, data.length);
        List<String> lines = new ArrayList<>();
        int line = 0;
        int at = 0;
        while (at < bytes.length) {
            int next = lineEnd(bytes, at);
            if (next < 0) {
                at++;
                continue;
            }
            if (at == line && !lines.isEmpty()) {
                return new Head(Arrays.copyOf(bytes, next), lines, start + next, true);
            }
            if (next < bytes.length && (bytes[next] == ' ' || bytes[next] == '\t') && at > line) {
                Arrays.fill(bytes, at, next, (byte) ' ');
            } else {
                lines.add(text(bytes, line, at));
                line = next;
            }
            at = next;
        }
        lines.add(text(bytes, line, bytes.length));
        return new Head(bytes, lines, data.length, false);
    }

    /** Where the next line begins if a line ends here, else -1; a lone CR becomes a blank. */
    private static int lineEnd(byte[] bytes, int at) {
        if (bytes[at] == '\n') {
            return at + 1;
        }
        if (bytes[at] == '\r') {
            if (at + 1 < bytes.length && bytes[at + 1] == '\n') {
                return at + 2;
            }
            bytes[at] = ' ';
        }
        return -1;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** For the parser: ends with an empty line, has no folded lines. */
    byte[] bytes() {
        return bytes;
    }

    String firstLine() {
        return firstLine;
    }

    int bodyStart() {
        return bodyStart;
    }

    /** Ended by an empty line. */
    boolean complete() {
        return complete;
    }

    boolean tooLarge() {
        return tooLarge;
    }

    /** The values as they are written, one for each line. */
    List<String> values(HeaderName name) {
        return headers.getOrDefault(name, List.of());
    }

    /** A header that stands there twice although it may not, or null. */
    @Nullable HeaderName repeated() {
        for (Map.Entry<HeaderName, List<String>> header : headers.entrySet()) {
            if (header.getKey().single() && header.getValue().size() > 1) {
                return header.getKey();
            }
        }
        return null;
    }

    boolean isResponse() {
        return firstLine.regionMatches(true, 0, "SIP/", 0, 4);
    }
}
