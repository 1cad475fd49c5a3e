// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.authenticator.digest;

import jackfield.sip.DigestAlgorithm;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.ProxyAuthorizationHeader;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;

/**
 * Digest credentials that a request of ours has.
 *
 * @param space what they are for
 * @param algorithm as written
 * @param count nonce count; 0 where they are not counted
 */
record SentCredentials(
        ProtectionSpace space,
        String username,
        String nonce,
        String opaque,
        String algorithm,
        int count) {

    static List<SentCredentials> of(Request request) {
        List<SentCredentials> all = new ArrayList<>();
        collect(request.getHeaders(AuthorizationHeader.NAME), false, all);
        collect(request.getHeaders(ProxyAuthorizationHeader.NAME), true, all);
        return all;
    }

    private static void collect(Iterator<?> headers, boolean proxy, List<SentCredentials> into) {
        while (headers.hasNext()) {
            if (headers.next() instanceof AuthorizationHeader header) {
                into.add(of(header, proxy));
            }
        }
    }

    private static SentCredentials of(AuthorizationHeader header, boolean proxy) {
        return new SentCredentials(
                new ProtectionSpace(proxy, text(header.getParameter("realm"))),
                text(header.getParameter("username")),
                text(header.getParameter("nonce")),
                text(header.getParameter("opaque")),
                text(header.getParameter("algorithm")),
                count(text(header.getParameter("nc"))));
    }

    private static int count(String hex) {
        return hex.isEmpty() ? 0 : Integer.parseUnsignedInt(hex, 16);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    Optional<DigestAlgorithm> hash() {
        return algorithm.isEmpty()
                ? Optional.of(DigestAlgorithm.MD5)
                : DigestAlgorithm.of(algorithm);
    }
}
