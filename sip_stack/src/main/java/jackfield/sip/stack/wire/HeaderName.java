// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import java.util.Locale;
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

    private final String name;
    private final char compact;
    private final boolean single;

    HeaderName(String name, char compact, boolean single) {
        this.name = name;
        this.compact = compact;
        this.single = single;
    }

    /** May stand in a message once only (RFC 3261 §7.3.1). */
    boolean single() {
        return single;
    }

    static @Nullable HeaderName of(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        for (HeaderName header : values()) {
            if (header.name.equals(lower)
                    || lower.length() == 1 && lower.charAt(0) == header.compact) {
                return header;
            }
        }
        return null;
    }
}
