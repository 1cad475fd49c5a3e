// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.config.Secret;
import jackfield.sip.Auth;
import jackfield.sip.Auth.AuthType;
import jackfield.sip.DigestAlgorithm;
import jackfield.sip.Global;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
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
        List<DigestAlgorithm> possible = wanted.stream().filter(auth::hasDigestSecret).toList();
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

    /** As {@link Auth#digestSecret} of the account's realm. */
    Optional<String> secret(DigestAlgorithm algorithm) {
        return auth.digestSecret(algorithm, realm);
    }
}
