// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of headers. Those that nearly every message is asked for are parsed with it, the others when
 * somebody asks; compact names stand for their long ones (RFC 3261 §7.3.3 and its extensions).
 */
final class EagerHeaders {

    private static final Set<String> EAGER =
            Set.of(
                    "via",
                    "from",
                    "to",
                    "call-id",
                    "cseq",
                    "max-forwards",
                    "contact",
                    "route",
                    "record-route",
                    "require",
                    "proxy-require",
                    "content-type",
                    "content-length",
                    "expires",
                    "authorization",
                    "proxy-authorization",
                    "timestamp");
    private static final Map<String, String> LONG = new HashMap<>();

    static {
        LONG.put("v", "via");
        LONG.put("f", "from");
        LONG.put("t", "to");
        LONG.put("i", "call-id");
        LONG.put("m", "contact");
        LONG.put("c", "content-type");
        LONG.put("l", "content-length");
        LONG.put("e", "content-encoding");
        LONG.put("k", "supported");
        LONG.put("s", "subject");
        LONG.put("o", "event");
        LONG.put("u", "allow-events");
        LONG.put("r", "refer-to");
        LONG.put("b", "referred-by");
        LONG.put("x", "session-expires");
    }

    private EagerHeaders() {}

    /** The long name in lower case. */
    static String canonical(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        @Nullable String full = LONG.get(lower);
        return full == null ? lower : full;
    }

    /**
     * @param name as {@link #canonical} gives it
     */
    static boolean eager(String name) {
        return EAGER.contains(name);
    }
}
