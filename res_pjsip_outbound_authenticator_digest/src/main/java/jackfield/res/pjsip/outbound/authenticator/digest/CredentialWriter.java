// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.authenticator.digest;

import jackfield.sip.Auth;
import jackfield.sip.DigestAlgorithm;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.Header;
import javax.sip.header.HeaderFactory;
import javax.sip.message.Request;

/** Writes Authorization and Proxy-Authorization (RFC 7616 §3.4). Thread-safe. */
final class CredentialWriter {

    private final HeaderFactory headers;
    private final Random random;

    CredentialWriter(HeaderFactory headers) {
        this(headers, new SecureRandom());
    }

    CredentialWriter(HeaderFactory headers, Random random) {
        this.headers = headers;
        this.random = random;
    }

    /** The first answer to a challenge. */
    Header write(Request request, Accounts.Choice choice) {
        Challenge challenge = choice.challenge();
        SentCredentials next =
                new SentCredentials(
                        challenge.space(),
                        escaped(choice.auth().username()),
                        challenge.nonce(),
                        challenge.opaque(),
                        challenge.algorithm(),
                        challenge.counts() ? 1 : 0);
        return write(request, next, choice.auth(), choice.algorithm());
    }

    /** Credentials that were good once, for the next request; empty if the section has no secret any more. */
    Optional<Header> renew(Request request, SentCredentials sent, Auth auth) {
        SentCredentials next =
                new SentCredentials(
                        sent.space(),
                        sent.username(),
                        sent.nonce(),
                        sent.opaque(),
                        sent.algorithm(),
                        sent.count() == 0 ? 0 : sent.count() + 1);
        return sent.hash()
                .filter(auth::hasDigestSecret)
                .map(algorithm -> write(request, next, auth, algorithm));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private Header write(
            Request request, SentCredentials given, Auth auth, DigestAlgorithm algorithm) {
        String realm = given.space().realm();
        String secret = auth.digestSecret(algorithm, realm).orElseThrow();
        String uri = request.getRequestURI().toString();
        String what = algorithm.hash(request.getMethod(), uri);
        try {
            AuthorizationHeader header =
                    given.space().proxy()
                            ? headers.createProxyAuthorizationHeader("Digest")
                            : headers.createAuthorizationHeader("Digest");
            header.setUsername(given.username());
            header.setRealm(realm);
            header.setNonce(given.nonce());
            header.setURI(request.getRequestURI());
            if (given.count() == 0) {
                header.setResponse(algorithm.hash(secret, given.nonce(), what));
            } else {
                String cnonce = HexFormat.of().toHexDigits(random.nextLong());
                String count = HexFormat.of().toHexDigits(given.count());
                header.setResponse(
                        algorithm.hash(secret, given.nonce(), count, cnonce, "auth", what));
                header.setCNonce(cnonce);
                header.setQop("auth");
                header.setNonceCount(given.count());
            }
            if (!given.algorithm().isEmpty()) {
                header.setAlgorithm(given.algorithm());
            }
            if (!given.opaque().isEmpty()) {
                header.setOpaque(given.opaque());
            }
            return header;
        } catch (ParseException e) {
            throw new IllegalStateException("credentials for " + given.space(), e);
        }
    }
}
