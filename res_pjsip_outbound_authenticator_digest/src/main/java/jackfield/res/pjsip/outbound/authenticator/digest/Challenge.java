// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.authenticator.digest;

import jackfield.sip.DigestAlgorithm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.sip.header.ProxyAuthenticateHeader;
import javax.sip.header.WWWAuthenticateHeader;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/**
 * One digest challenge (RFC 7616 §3.3); what it does not give is empty.
 *
 * @param space who asks, and for which realm
 * @param algorithm as written
 * @param qop the choices that it gives
 * @param stale the credentials were right, but for a nonce that is too old
 */
record Challenge(
        ProtectionSpace space,
        String nonce,
        String opaque,
        String algorithm,
        List<String> qop,
        boolean stale) {

    /** Beyond this, challenges are not looked at: hashing for each would be a gift to whoever sends them. */
    private static final int MOST = 8;

    /** The digest challenges of a response, in order. */
    static List<Challenge> of(Response response) {
        List<Challenge> all = new ArrayList<>();
        collect(response.getHeaders(WWWAuthenticateHeader.NAME), false, all);
        collect(response.getHeaders(ProxyAuthenticateHeader.NAME), true, all);
        return all;
    }

    private static void collect(Iterator<?> headers, boolean proxy, List<Challenge> into) {
        while (headers.hasNext() && into.size() < MOST) {
            if (headers.next() instanceof WWWAuthenticateHeader header
                    && "Digest".equalsIgnoreCase(header.getScheme())) {
                into.add(of(header, proxy));
            }
        }
    }

    private static Challenge of(WWWAuthenticateHeader header, boolean proxy) {
        return new Challenge(
                new ProtectionSpace(proxy, text(header.getParameter("realm"))),
                text(header.getParameter("nonce")),
                text(header.getParameter("opaque")),
                text(header.getParameter("algorithm")),
                Arrays.stream(text(header.getParameter("qop")).split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList(),
                text(header.getParameter("stale")).equalsIgnoreCase("true"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The hash function that is asked for: MD5 if none is named; empty for one that is not known. */
    Optional<DigestAlgorithm> hash() {
        return algorithm.isEmpty()
                ? Optional.of(DigestAlgorithm.MD5)
                : DigestAlgorithm.of(algorithm);
    }

    /** The answer is counted, and has a nonce of ours in it; without a qop it is as in RFC 2069. */
    boolean counts() {
        return qop.stream().anyMatch("auth"::equalsIgnoreCase);
    }

    /** True for what we can answer: of the qops, auth or none at all. */
    boolean isAnswerable() {
        return !nonce.isEmpty() && (qop.isEmpty() || counts());
    }
}
