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
 * First line and headers of a message, with folded lines put together (RFC 3261 §7.3.1) and the headers
 * that matter for matching found. Made before the parser sees anything, in one pass.
 */
final class Head {

    /** More than any phone or proxy sends; it bounds what one datagram can cost. */
    static final int LARGEST = 32 * 1024;

    private static final int MOST_LINES = 256;

    private final Map<HeaderName, List<String>> headers = new EnumMap<>(HeaderName.class);
    private byte[] bytes;
    private String firstLine = "";
    private int lines;
    private int bodyStart;
    private boolean complete;

    private Head(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads a head that begins at {@code start}. */
    static Head read(byte[] data, int start) {
        Head head = new Head(Arrays.copyOfRange(data, start, data.length));
        int length = head.scan();
        head.bytes = Arrays.copyOf(head.bytes, length);
        head.bodyStart = start + length;
        return head;
    }

    /** How long the head is. */
    private int scan() {
        int line = 0;
        int at = 0;
        while (at < bytes.length) {
            int next = lineEnd(at);
            if (next < 0) {
                at++;
                continue;
            }
            if (at == line && lines > 0) {
                complete = true;
                return next;
            }
            if (next < bytes.length && (bytes[next] == ' ' || bytes[next] == '\t') && at > line) {
                Arrays.fill(bytes, at, next, (byte) ' ');
            } else {
                note(line, at);
                line = next;
            }
            at = next;
        }
        note(line, bytes.length);
        return bytes.length;
    }

    /** Where the next line begins if a line ends here, else -1; a lone CR becomes a blank. */
    private int lineEnd(int at) {
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

    private void note(int from, int to) {
        lines++;
        if (lines == 1) {
            firstLine = text(from, to);
            return;
        }
        int colon = from;
        while (colon < to && bytes[colon] != ':') {
            colon++;
        }
        HeaderName name =
                colon < to && lines <= MOST_LINES ? HeaderName.of(bytes, from, colon) : null;
        if (name != null) {
            headers.computeIfAbsent(name, any -> new ArrayList<>(2))
                    .add(text(colon + 1, to).strip());
        }
    }

    private String text(int from, int to) {
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
        return bytes.length > LARGEST || lines > MOST_LINES;
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
