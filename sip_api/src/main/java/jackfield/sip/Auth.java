// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Adds;
import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.InvalidOptionException;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Secret;
import jackfield.config.Synopsis;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One {@code type=auth} section: credentials. */
@ConfigObject(file = "pjsip.conf", type = "auth")
@Synopsis("Credentials that a party proves itself with.")
public record Auth(
        @Id String id,
        @Option("Name of the account.") String username,
        @Option("Password in clear text, for userpass and digest.") Secret password,
        @Option("Token for google_oauth.") @NotInEffect Secret refreshToken,
        @Option("Client for google_oauth.") @NotInEffect String oauthClientid,
        @Option("Secret for google_oauth.") @NotInEffect Secret oauthSecret,
        @Option("MD5 hash of user:realm:password, 32 hexadecimal digits, for md5.") Secret md5Cred,
        @Option("Realm of the account.")
                @Details(
                        """
                        Empty stands for default_realm of the global section in challenges of ours, and for \
                        every realm in challenges of the far side.
                        """)
                String realm,
        @Option("How long a challenge may be answered.") @Default("32") Duration nonceLifetime,
        @Option("How the secret is written here.") @Default("userpass") AuthType authType,
        @Option("Hash of user:realm:password with its algorithm in front, for digest.")
                @Details("The algorithm is MD5, SHA-256 or SHA-512-256; one line for each.")
                @Adds
                List<Secret> passwordDigest,
        @Option(
                        "Algorithms with which challenges are answered, the preferred one first; empty stands for the global ones.")
                @Example("supported_algorithms_uac=SHA-256,MD5")
                List<String> supportedAlgorithmsUac,
        @Option(
                        "Algorithms that are offered in challenges, the preferred one first; empty stands for the global ones.")
                @Example("supported_algorithms_uas=SHA-256,MD5")
                List<String> supportedAlgorithmsUas) {

    private static final List<String> ALGORITHMS = List.of("MD5", "SHA-256", "SHA-512-256");

    public Auth {
        OptionRules.notEmpty("username", username);
        if (!md5Cred.isEmpty() || authType == AuthType.MD5) {
            hash("md5_cred", md5Cred.reveal(), 32);
        }
        for (Secret digest : passwordDigest) {
            digest(digest.reveal());
        }
        OptionRules.words("supported_algorithms_uac", supportedAlgorithmsUac, ALGORITHMS);
        OptionRules.words("supported_algorithms_uas", supportedAlgorithmsUas, ALGORITHMS);
    }

    private static void digest(String text) {
        int colon = text.indexOf(':');
        String algorithm = colon < 0 ? "" : text.substring(0, colon).toUpperCase(Locale.ROOT);
        if (!ALGORITHMS.contains(algorithm)) {
            throw new InvalidOptionException(
                    "password_digest", "expected MD5:, SHA-256: or SHA-512-256: and a hash");
        }
        hash("password_digest", text.substring(colon + 1), algorithm.equals("MD5") ? 32 : 64);
    }

    private static void hash(String option, String text, int digits) {
        if (text.length() != digits || !text.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new InvalidOptionException(
                    option, "expected a hash of " + digits + " hexadecimal digits");
        }
    }

    /**
     * The hash of user, realm and password (RFC 7616 §3.4.2) that the account proves itself with; empty if
     * the section does not give it for this algorithm.
     */
    public Optional<String> digestSecret(DigestAlgorithm algorithm, String ofRealm) {
        return written(algorithm)
                .or(
                        () ->
                                usesPassword()
                                        ? Optional.of(
                                                algorithm.hash(
                                                        username, ofRealm, password.reveal()))
                                        : Optional.empty());
    }

    /** True if {@link #digestSecret} would give something. */
    public boolean hasDigestSecret(DigestAlgorithm algorithm) {
        return usesPassword() || written(algorithm).isPresent();
    }

    private boolean usesPassword() {
        return (authType == AuthType.USERPASS || authType == AuthType.DIGEST)
                && !password.isEmpty();
    }

    /** {@code password_digest=MD5:…}, or {@code md5_cred}, which is of older files. */
    private Optional<String> written(DigestAlgorithm algorithm) {
        if (authType != AuthType.MD5 && authType != AuthType.DIGEST) {
            return Optional.empty();
        }
        String prefix = algorithm.token() + ":";
        for (Secret digest : passwordDigest) {
            String text = digest.reveal();
            if (text.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return lowerCase(text.substring(prefix.length()));
            }
        }
        return algorithm == DigestAlgorithm.MD5 ? lowerCase(md5Cred.reveal()) : Optional.empty();
    }

    private static Optional<String> lowerCase(String hash) {
        return hash.isBlank()
                ? Optional.empty()
                : Optional.of(hash.strip().toLowerCase(Locale.ROOT));
    }

    /** Values of {@code auth_type}. */
    public enum AuthType {
        USERPASS,
        MD5,
        DIGEST,
        GOOGLE_OAUTH
    }
}
