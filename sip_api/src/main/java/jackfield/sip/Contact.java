// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;

/**
 * A place that a phone has registered.
 *
 * @param aor name of the AOR
 * @param uri where to send requests, after {@code rewrite_contact}
 * @param registered the URI as the phone wrote it
 * @param expires when it ends
 * @param q preference, 0 to 1 000
 * @param path URIs of Path, first hop first
 * @param userAgent as the phone names itself; empty if it does not
 * @param callId of the REGISTER
 * @param cseq of the REGISTER
 * @param source where the REGISTER came from
 * @param transport id of the transport it came by
 * @param endpoint that registered
 */
public record Contact(
        String aor,
        SipUri uri,
        SipUri registered,
        Instant expires,
        int q,
        List<String> path,
        String userAgent,
        String callId,
        long cseq,
        InetSocketAddress source,
        String transport,
        String endpoint) {
    public Contact {
        path = List.copyOf(path);
    }

    /** Ten hex digits that name the contact in listings. */
    public String hash() {
        return hash(aor, uri);
    }

    /** The same for a contact that is written in the AOR's section. */
    public static String hash(String aor, SipUri uri) {
        long value = 0xcbf29ce484222325L;
        for (byte octet : (aor + "@@" + uri).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            value = (value ^ octet & 0xff) * 0x100000001b3L;
        }
        return "%010x".formatted(value >>> 24);
    }
}
