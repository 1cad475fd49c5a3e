// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.sip.DigestAlgorithm;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.sip.header.Header;
import javax.sip.header.HeaderFactory;
import javax.sip.header.WWWAuthenticateHeader;

/** Writes 401 answers. One is like the other, whoever asks. Thread-safe. */
final class Challenges {

    private final Nonces nonces;
    private final HeaderFactory headers;

    /** Has no meaning for us; some phones expect to see one. */
    private final String opaque;

    Challenges(Nonces nonces, HeaderFactory headers, Random random) {
        this.nonces = nonces;
        this.headers = headers;
        opaque = HexFormat.of().toHexDigits(random.nextLong());
    }

    /** One challenge for each realm and algorithm that would do. */
    Verdict.Respond to(InboundRequest request, List<Account> accounts, boolean stale, Instant now) {
        List<Header> challenges = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (Account account : accounts) {
            for (DigestAlgorithm algorithm : account.algorithms()) {
                String key = algorithm.token() + ' ' + account.realm();
                if (!written.contains(key)) {
                    written.add(key);
                    challenges.add(challenge(request, account.realm(), algorithm, stale, now));
                }
            }
        }
        return new Verdict.Respond(401, challenges);
    }

    private Header challenge(
            InboundRequest request,
            String realm,
            DigestAlgorithm algorithm,
            boolean stale,
            Instant now) {
        try {
            WWWAuthenticateHeader challenge = headers.createWWWAuthenticateHeader("Digest");
            challenge.setRealm(realm);
            challenge.setNonce(nonces.make(realm, request.source().getAddress(), now));
            challenge.setOpaque(opaque);
            challenge.setAlgorithm(algorithm.token());
            challenge.setQop("auth");
            if (stale) {
                challenge.setStale(true);
            }
            return challenge;
        } catch (ParseException e) {
            throw new IllegalStateException("a challenge for realm " + realm, e);
        }
    }
}
