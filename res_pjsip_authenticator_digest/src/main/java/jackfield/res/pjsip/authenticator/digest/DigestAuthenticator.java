// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.module.ModuleRegistry;
import jackfield.sip.Auth;
import jackfield.sip.DigestAlgorithm;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
import jackfield.sip.InboundRequest;
import jackfield.sip.SecurityReports;
import jackfield.sip.SipStack;
import jackfield.sip.Verdict;
import jackfield.sip.spi.RequestAuthenticator;
import jackfield.thread.Timers;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks callers for digest credentials and checks them; any of an endpoint's accounts will do. A stranger
 * is asked in the same way and costs the same time. Thread-safe.
 */
@Component
public final class DigestAuthenticator implements RequestAuthenticator {

    private static final Logger LOG = LoggerFactory.getLogger(DigestAuthenticator.class);

    private static final String STAGE = "authentication";

    private final ConfigView<Auth> auths;
    private final ConfigView<Global> global;
    private final ConfigView.Subscription changes;
    private final Timers timers;
    private final Proof proof;
    private final Challenges challenges;
    private final Strangers strangers;
    private final DigestReports reports;

    @Activate
    public DigestAuthenticator(
            @Reference ConfigStore config,
            @Reference SipStack stack,
            @Reference Timers timers,
            @Reference ModuleRegistry modules) {
        auths = config.view(Auth.class);
        global = config.view(Global.class);
        this.timers = timers;
        Nonces nonces = new Nonces();
        proof = new Proof(nonces);
        challenges = new Challenges(nonces, stack.headers(), new SecureRandom());
        reports = new DigestReports(new SecurityReports(modules, timers::now));
        strangers = new Strangers(config, nonces);
        warnOfUnknownAlgorithms();
        changes = global.onChange(this::warnOfUnknownAlgorithms);
    }

    @Deactivate
    void deactivate() {
        changes.close();
        strangers.close();
    }

    @Override
    public Verdict check(InboundRequest request, Optional<Endpoint> endpoint) {
        Instant now = timers.now();
        List<Account> known = endpoint.map(this::accounts).orElse(List.of());
        List<Account> accounts = known.isEmpty() ? strangers.accounts(request) : known;
        List<DigestCredentials> given = DigestCredentials.of(request);
        boolean stale = false;
        for (DigestCredentials credentials : given) {
            for (Account account : accounts) {
                Proof.Finding finding = proof.examine(request, credentials, account, now);
                if (!known.isEmpty()) {
                    explain(request, credentials, account, finding);
                }
                if (finding == Proof.Finding.ACCEPTED && !known.isEmpty()) {
                    reports.accepted(request, endpoint);
                    return Verdict.proceed();
                }
                stale |= finding == Proof.Finding.STALE;
            }
        }
        explainChallenge(request, accounts, !known.isEmpty());
        Verdict.Respond challenge = challenges.to(request, accounts, stale, now);
        if (stale || given.isEmpty()) {
            reports.challenged(request, endpoint, challenge);
        } else {
            reports.failed(request, endpoint, given);
        }
        return challenge;
    }

    /** A request with credentials of an account's user name stands for one that proves them. */
    @Override
    public Optional<Verdict> foresee(InboundRequest request, Optional<Endpoint> endpoint) {
        List<Account> known = endpoint.map(this::accounts).orElse(List.of());
        for (DigestCredentials credentials : DigestCredentials.of(request)) {
            for (Account account : known) {
                if (account.auth().username().equals(credentials.username())) {
                    request.trail()
                            .add(
                                    STAGE,
                                    "auth %s, credentials of user %s: taken for proven",
                                    account.auth().id(),
                                    credentials.username());
                    return Optional.of(Verdict.proceed());
                }
                explain(request, credentials, account, Proof.Finding.OTHER_USER);
            }
        }
        explainChallenge(
                request, known.isEmpty() ? strangers.accounts(request) : known, !known.isEmpty());
        return Optional.of(Verdict.respond(401));
    }

    private static void explain(
            InboundRequest request,
            DigestCredentials credentials,
            Account account,
            Proof.Finding finding) {
        request.trail()
                .add(
                        STAGE,
                        "auth %s, credentials of user %s for realm %s: %s",
                        account.auth().id(),
                        credentials.username(),
                        credentials.realm(),
                        finding);
    }

    private static void explainChallenge(
            InboundRequest request, List<Account> accounts, boolean known) {
        for (Account account : accounts) {
            if (known) {
                request.trail()
                        .add(
                                STAGE,
                                "auth %s: challenged for realm %s",
                                account.auth().id(),
                                account.realm());
            } else {
                request.trail()
                        .add(
                                STAGE,
                                "challenged for realm %s like a known caller, but no answer will do",
                                account.realm());
            }
        }
    }

    /** Names in {@code auth} without a section prove nobody. */
    private List<Account> accounts(Endpoint endpoint) {
        Global settings = global.single();
        return endpoint.auth().stream()
                .flatMap(name -> auths.get(name).stream())
                .map(auth -> Account.of(auth, settings))
                .toList();
    }

    private void warnOfUnknownAlgorithms() {
        for (String word : global.single().defaultAuthAlgorithmsUas()) {
            if (DigestAlgorithm.of(word).isEmpty()) {
                LOG.warn("default_auth_algorithms_uas: unknown algorithm '{}' is left out", word);
            }
        }
    }
}
