// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Adds;
import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Id;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Secret;
import jackfield.config.Synopsis;
import java.time.Duration;
import java.util.List;

/** One {@code type=auth} section: credentials. */
@ConfigObject(file = "pjsip.conf", type = "auth")
@Synopsis("Credentials that a party proves itself with.")
public record Auth(
        @Id String id,
        @Option("Account name; empty rejects the object.") String username,
        @Option("Clear text, for userpass or digest.") Secret password,
        @Option("For google_oauth.") @NotInEffect Secret refreshToken,
        @Option("For google_oauth.") @NotInEffect String oauthClientid,
        @Option("For google_oauth.") @NotInEffect Secret oauthSecret,
        @Option("Hash of user:realm:password; wrong length rejects the object.") Secret md5Cred,
        @Option("Realm; empty as server = global default_realm, empty as client = any (*).")
                String realm,
        @Option("How long a challenge stays good.") @Default("32") Duration nonceLifetime,
        @Option("How the secret is stored; any other word rejects the object.") @Default("userpass")
                AuthType authType,
        @Option("Pre-hashed secret per algorithm; length is checked.") @Adds
                List<Secret> passwordDigest,
        @Option("Order used when we answer challenges; empty = global default_auth_algorithms_uac.")
                @NotInEffect
                List<String> supportedAlgorithmsUac,
        @Option("Order used when we challenge; empty = global default_auth_algorithms_uas.")
                List<String> supportedAlgorithmsUas) {

    /** Values of {@code auth_type}. */
    public enum AuthType {
        USERPASS,
        MD5,
        DIGEST,
        GOOGLE_OAUTH
    }
}
