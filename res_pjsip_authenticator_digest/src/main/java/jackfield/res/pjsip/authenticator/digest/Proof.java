// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.config.BadValueException;
import jackfield.res.pjsip.authenticator.digest.NonceUses.Use;
import jackfield.res.pjsip.authenticator.digest.Nonces.Nonce;
import jackfield.sip.DigestAlgorithm;
import jackfield.sip.InboundRequest;
import jackfield.sip.SipUri;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.sip.header.CSeqHeader;
import javax.sip.header.ViaHeader;

/** Compares credentials with accounts. What it does takes the same time, right or wrong. Thread-safe. */
final class Proof {

    private static final int MOST_USED_NONCES = 50_000;

    private final Nonces nonces;
    private final NonceUses uses = new NonceUses(MOST_USED_NONCES);

    Proof(Nonces nonces) {
        this.nonces = nonces;
    }

    /** What credentials are worth. */
    enum Finding {
        ACCEPTED("accepted"),
        /** Made with the right password, for a nonce that is not good any more. */
        STALE("right, but for a nonce that is too old or was used before"),
        OTHER_ALGORITHM("the algorithm is none of those offered"),
        OTHER_REALM("the realm is another"),
        MALFORMED("qop or nc makes no sense"),
        NO_SECRET("the auth has no password for this algorithm and realm"),
        OTHER_USER("the user name is another"),
        OTHER_URI("the uri is not the one that the request is to"),
        WRONG("the password is wrong");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    Finding examine(
            InboundRequest request, DigestCredentials credentials, Account account, Instant now) {
        Optional<DigestAlgorithm> algorithm =
                credentials.algorithm().isEmpty()
                        ? Optional.of(DigestAlgorithm.MD5)
                        : DigestAlgorithm.of(credentials.algorithm());
        if (algorithm.filter(account.algorithms()::contains).isEmpty()) {
            return Finding.OTHER_ALGORITHM;
        }
        if (!credentials.realm().equals(account.realm())) {
            return Finding.OTHER_REALM;
        }
        if (credentials.isCounted() && !credentials.qop().equalsIgnoreCase("auth")
                || credentials.count() < 0) {
            return Finding.MALFORMED;
        }
        Finding finding = compare(request, credentials, account, algorithm.get());
        Optional<Nonce> nonce =
                nonces.read(credentials.nonce(), account.realm(), request.source().getAddress());
        if (finding != Finding.ACCEPTED) {
            return finding;
        }
        boolean fresh =
                nonce.filter(it -> isYoung(it, account, now))
                        .filter(it -> isUnused(it, request, credentials, account, now))
                        .isPresent();
        return fresh ? Finding.ACCEPTED : Finding.STALE;
    }

    private static Finding compare(
            InboundRequest request,
            DigestCredentials credentials,
            Account account,
            DigestAlgorithm algorithm) {
        Optional<String> secret = account.secret(algorithm);
        String expected =
                credentials.expectedResponse(algorithm, secret.orElse(""), request.method());
        boolean sameResponse = isEqual(expected, credentials.response().toLowerCase(Locale.ROOT));
        boolean sameUser = isEqual(account.auth().username(), credentials.username());
        boolean sameUri = isFor(request, credentials.uri());
        if (secret.isEmpty()) {
            return Finding.NO_SECRET;
        }
        if (!sameUser) {
            return Finding.OTHER_USER;
        }
        if (!sameUri) {
            return Finding.OTHER_URI;
        }
        return sameResponse ? Finding.ACCEPTED : Finding.WRONG;
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * RFC 7616 §3.4.5: the credentials are for the resource that is asked for. Phones and proxies write
     * host, port and parameters as they like, and some programs leave the user out; a user that is written
     * must be the one that the request is to.
     */
    private static boolean isFor(InboundRequest request, String uri) {
        try {
            String user = SipUri.parse(uri).decodedUser();
            return user.isEmpty() || request.uri().map(SipUri::decodedUser).orElse("").equals(user);
        } catch (BadValueException e) {
            return request.message().getRequestURI().toString().equals(uri);
        }
    }

    private static boolean isYoung(Nonce nonce, Account account, Instant now) {
        return now.isBefore(nonce.made().plus(account.auth().nonceLifetime()));
    }

    private boolean isUnused(
            Nonce nonce,
            InboundRequest request,
            DigestCredentials credentials,
            Account account,
            Instant now) {
        Use use =
                new Use(
                        credentials.count(),
                        request.callId(),
                        request.message().getHeader(CSeqHeader.NAME) instanceof CSeqHeader cseq
                                ? cseq.getSeqNumber()
                                : 0,
                        request.message().getHeader(ViaHeader.NAME) instanceof ViaHeader via
                                ? String.valueOf(via.getBranch())
                                : "",
                        credentials.response());
        return uses.admit(nonce, use, account.auth().nonceLifetime(), now);
    }
}
