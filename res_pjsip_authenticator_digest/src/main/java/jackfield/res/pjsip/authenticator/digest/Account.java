// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.config.Secret;
import jackfield.sip.Auth;
import jackfield.sip.Auth.AuthType;
import jackfield.sip.Global;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a caller can prove itself with.
 *
 * @param auth the section
 * @param realm of the challenge
 * @param algorithms that are offered and taken, in order of preference
 */
record Account(Auth auth, String realm, List<DigestAlgorithm> algorithms) {

    static Account of(Auth auth, Global global) {
        List<DigestAlgorithm> wanted =
                DigestAlgorithm.of(
                        auth.supportedAlgorithmsUas().isEmpty()
                                ? global.defaultAuthAlgorithmsUas()
                                : auth.supportedAlgorithmsUas());
        String realm = auth.realm().isEmpty() ? global.defaultRealm() : auth.realm();
        List<DigestAlgorithm> possible =
                wanted.stream().filter(each -> hasSecret(auth, each)).toList();
        // Something has to be asked for, even where no answer can be right.
        return new Account(auth, realm, possible.isEmpty() ? wanted : possible);
    }

    /** The same challenge for somebody else. */
    Account withAuth(Auth other) {
        return new Account(other, realm, algorithms);
    }

    /** Whoever is not known is asked for this; nobody has the password. */
    static Auth stranger() {
        byte[] password = new byte[16];
        new SecureRandom().nextBytes(password);
        return new Auth(
                "stranger",
                "stranger",
                Secret.parse(HexFormat.of().formatHex(password)),
                Secret.NONE,
                "",
                Secret.NONE,
                Secret.NONE,
                "",
                Duration.ofSeconds(32),
                AuthType.USERPASS,
                List.of(),
                List.of(),
                List.of());
    }

    private static boolean hasSecret(Auth auth, DigestAlgorithm algorithm) {
        return usesPassword(auth) || written(auth, algorithm).isPresent();
    }

    /** The hash of user, realm and password (RFC 7616 §3.4.2); empty if the section does not give it. */
    Optional<String> secret(DigestAlgorithm algorithm) {
        return written(auth, algorithm)
                .or(() -> usesPassword(auth) ? Optional.of(hashed(algorithm)) : Optional.empty());
    }

    private static boolean usesPassword(Auth auth) {
        return (auth.authType() == AuthType.USERPASS || auth.authType() == AuthType.DIGEST)
                && !auth.password().isEmpty();
    }

    private String hashed(DigestAlgorithm algorithm) {
        return algorithm.hash(auth.username(), realm, auth.password().reveal());
    }

    /** {@code password_digest=MD5:…}, or {@code md5_cred}, which is of older files. */
    private static Optional<String> written(Auth auth, DigestAlgorithm algorithm) {
        if (auth.authType() != AuthType.MD5 && auth.authType() != AuthType.DIGEST) {
            return Optional.empty();
        }
        String prefix = algorithm.token() + ":";
        for (Secret written : auth.passwordDigest()) {
            String text = written.reveal();
            if (text.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return hash(text.substring(prefix.length()));
            }
        }
        return algorithm == DigestAlgorithm.MD5 ? hash(auth.md5Cred().reveal()) : Optional.empty();
    }

    private static Optional<String> hash(String written) {
        return written.isBlank()
                ? Optional.empty()
                : Optional.of(written.strip().toLowerCase(Locale.ROOT));
    }
}
