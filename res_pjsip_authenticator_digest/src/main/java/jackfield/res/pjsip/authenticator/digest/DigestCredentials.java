// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.sip.DigestAlgorithm;
import jackfield.sip.InboundRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.sip.header.AuthorizationHeader;
import org.jspecify.annotations.Nullable;

/** One Authorization header; what it does not give is empty. */
record DigestCredentials(
        String username,
        String realm,
        String nonce,
        String uri,
        String response,
        String algorithm,
        String cnonce,
        String qop,
        String nonceCount) {

    /** Headers beyond this are not looked at: hashing for each would be a gift to whoever floods us. */
    private static final int MOST = 4;

    /** The Digest credentials of a request, in order. */
    static List<DigestCredentials> of(InboundRequest request) {
        Iterator<?> headers = request.message().getHeaders(AuthorizationHeader.NAME);
        if (!headers.hasNext()) {
            return List.of();
        }
        List<DigestCredentials> all = new ArrayList<>(1);
        while (headers.hasNext() && all.size() < MOST) {
            if (headers.next() instanceof AuthorizationHeader header
                    && "Digest".equalsIgnoreCase(header.getScheme())) {
                all.add(of(header));
            }
        }
        return all;
    }

    private static DigestCredentials of(AuthorizationHeader header) {
        return new DigestCredentials(
                text(header.getParameter("username")),
                text(header.getParameter("realm")),
                text(header.getParameter("nonce")),
                text(header.getParameter("uri")),
                text(header.getParameter("response")),
                text(header.getParameter("algorithm")),
                text(header.getParameter("cnonce")),
                text(header.getParameter("qop")),
                text(header.getParameter("nc")));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Without a qop the response is as in RFC 2069: there is no counter, and a nonce serves once. */
    boolean isCounted() {
        return !qop.isEmpty();
    }

    /** The counter: 0 where there is none, -1 for what is not eight hex digits. */
    long count() {
        if (!isCounted()) {
            return 0;
        }
        try {
            return nonceCount.length() == 8 ? Long.parseLong(nonceCount, 16) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** What the response has to be for a secret (RFC 7616 §3.4.1). */
    String expectedResponse(DigestAlgorithm by, String secret, String method) {
        String what = by.hash(method, uri);
        return isCounted()
                ? by.hash(secret, nonce, nonceCount, cnonce, qop, what)
                : by.hash(secret, nonce, what);
    }
}
