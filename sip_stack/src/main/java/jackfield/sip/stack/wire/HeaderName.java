// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Headers that are looked at before a message is parsed. */
enum HeaderName {
    VIA("via", 'v', false),
    FROM("from", 'f', true),
    TO("to", 't', true),
    CALL_ID("call-id", 'i', true),
    CSEQ("cseq", '\0', true),
    MAX_FORWARDS("max-forwards", '\0', true),
    CONTENT_LENGTH("content-length", 'l', true),
    CONTENT_TYPE("content-type", 'c', true);

    private static final HeaderName[] ALL = values();
    private static final int LOWER_CASE = 0x20;

    private final byte[] name;
    private final char compact;
    private final boolean single;

    HeaderName(String name, char compact, boolean single) {
        this.name = name.getBytes(StandardCharsets.US_ASCII);
        this.compact = compact;
        this.single = single;
    }

    /** May stand in a message once only (RFC 3261 §7.3.1). */
    boolean single() {
        return single;
    }

    /** The header whose name stands from here to there, blanks aside; null if it is none of these. */
    static @Nullable HeaderName of(byte[] bytes, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && bytes[start] <= ' ') {
            start++;
        }
        while (end > start && bytes[end - 1] <= ' ') {
            end--;
        }
        for (HeaderName header : ALL) {
            if (header.stands(bytes, start, end - start)) {
                return header;
            }
        }
        return null;
    }

    private boolean stands(byte[] bytes, int start, int length) {
        if (length == 1) {
            return (bytes[start] | LOWER_CASE) == compact;
        }
        if (length != name.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((bytes[start + i] | LOWER_CASE) != name[i]) {
                return false;
            }
        }
        return true;
    }
}
