// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.authenticator.digest;

import jackfield.config.ConfigStore;
import jackfield.sip.SipStack;
import jackfield.sip.spi.OutboundAuthenticator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Answers digest challenges with the accounts of auth sections. Remembers nothing: what was tried stands in
 * the request that was challenged. Thread-safe.
 */
@Component
public final class DigestOutboundAuthenticator implements OutboundAuthenticator {

    private final Accounts accounts;
    private final CredentialWriter writer;

    @Activate
    public DigestOutboundAuthenticator(@Reference ConfigStore config, @Reference SipStack stack) {
        accounts = new Accounts(config);
        writer = new CredentialWriter(stack.headers());
    }

    @Override
    public Answer answer(List<String> auths, Request request, Response challenge) {
        Map<ProtectionSpace, List<Challenge>> asked =
                Challenge.of(challenge).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Challenge::space, LinkedHashMap::new, Collectors.toList()));
        if (asked.isEmpty()) {
            return new None("the response has no digest challenge");
        }
        List<SentCredentials> sent = SentCredentials.of(request);
        List<Header> credentials = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        asked.forEach(
                (space, challenges) -> {
                    if (isRefused(space, challenges, sent)) {
                        problems.add("the credentials for " + space + " were refused");
                        return;
                    }
                    accounts.choose(auths, challenges)
                            .ifPresentOrElse(
                                    choice -> credentials.add(writer.write(request, choice)),
                                    () -> problems.add(missing(auths, space, challenges)));
                });
        if (credentials.isEmpty()) {
            return new None(String.join("; ", problems));
        }
        sent.stream()
                .filter(before -> !asked.containsKey(before.space()))
                .forEach(before -> credentials.addAll(renewed(auths, request, before)));
        return new Credentials(credentials);
    }

    /** Asking again for the same realm says that the answer was wrong, unless only the nonce was. */
    private static boolean isRefused(
            ProtectionSpace space, List<Challenge> challenges, List<SentCredentials> sent) {
        return sent.stream()
                .filter(before -> before.space().equals(space))
                .anyMatch(
                        before ->
                                challenges.stream()
                                        .noneMatch(
                                                challenge ->
                                                        challenge.stale()
                                                                && !challenge
                                                                        .nonce()
                                                                        .equals(before.nonce())));
    }

    /** Somebody else on the way wants to see these again. */
    private List<Header> renewed(List<String> auths, Request request, SentCredentials before) {
        return accounts.of(auths, before.space().realm()).stream()
                .filter(auth -> CredentialWriter.escaped(auth.username()).equals(before.username()))
                .flatMap(auth -> writer.renew(request, before, auth).stream())
                .limit(1)
                .toList();
    }

    private String missing(List<String> auths, ProtectionSpace space, List<Challenge> challenges) {
        if (accounts.of(auths, space.realm()).isEmpty()) {
            return "no auth section of " + auths + " is for " + space;
        }
        String wanted =
                challenges.stream()
                        .map(each -> each.algorithm().isEmpty() ? "MD5" : each.algorithm())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return "no auth section of "
                + auths
                + " can answer a challenge of "
                + space
                + " with "
                + wanted;
    }
}
