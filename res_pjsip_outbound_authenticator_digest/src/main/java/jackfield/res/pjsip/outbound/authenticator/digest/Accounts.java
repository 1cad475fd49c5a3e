// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.authenticator.digest;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Auth;
import jackfield.sip.DigestAlgorithm;
import jackfield.sip.Global;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses among auth sections. Thread-safe. */
final class Accounts {

    private final ConfigView<Auth> auths;
    private final ConfigView<Global> global;

    Accounts(ConfigStore config) {
        auths = config.view(Auth.class);
        global = config.view(Global.class);
    }

    /** An account, and the challenge of its realm that it answers. */
    record Choice(Auth auth, DigestAlgorithm algorithm, Challenge challenge) {}

    /** The sections for a realm: those that name it in front of those that fit every realm. */
    List<Auth> of(List<String> names, String realm) {
        List<Auth> named = names.stream().flatMap(name -> auths.get(name).stream()).toList();
        return Stream.concat(
                        named.stream().filter(auth -> auth.realm().equals(realm)),
                        named.stream().filter(Accounts::fitsEveryRealm))
                .toList();
    }

    private static boolean fitsEveryRealm(Auth auth) {
        return auth.realm().isEmpty() || auth.realm().equals("*");
    }

    /** The first section, and the algorithm it likes best, for challenges of one realm. */
    Optional<Choice> choose(List<String> names, List<Challenge> challenges) {
        for (Auth auth : of(names, challenges.getFirst().space().realm())) {
            for (DigestAlgorithm algorithm : algorithms(auth)) {
                for (Challenge challenge : challenges) {
                    if (challenge.isAnswerable()
                            && challenge.hash().filter(algorithm::equals).isPresent()) {
                        return Optional.of(new Choice(auth, algorithm, challenge));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Those a section may use and has a secret for, the preferred one first. */
    List<DigestAlgorithm> algorithms(Auth auth) {
        List<String> wanted =
                auth.supportedAlgorithmsUac().isEmpty()
                        ? global.single().defaultAuthAlgorithmsUac()
                        : auth.supportedAlgorithmsUac();
        return DigestAlgorithm.of(wanted).stream().filter(auth::hasDigestSecret).toList();
    }
}
