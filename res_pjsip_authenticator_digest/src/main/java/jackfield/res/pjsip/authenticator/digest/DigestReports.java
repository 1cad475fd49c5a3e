// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.event.SecurityEvent.Kind;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.SecurityReports;
import jackfield.sip.Verdict;
import java.util.List;
import java.util.Optional;
import javax.sip.header.WWWAuthenticateHeader;

/**
 * Tells what became of a challenge. Of callers who are nobody, whoever looked for their endpoint has
 * told. Thread-safe.
 */
final class DigestReports {

    private final SecurityReports security;

    DigestReports(SecurityReports security) {
        this.security = security;
    }

    void accepted(InboundRequest request, Optional<Endpoint> endpoint) {
        endpoint.ifPresent(
                known ->
                        security.report(
                                Kind.SUCCESSFUL_AUTH, request, known.id(), "UsingPassword", "1"));
    }

    void challenged(
            InboundRequest request, Optional<Endpoint> endpoint, Verdict.Respond challenge) {
        endpoint.ifPresent(
                known ->
                        security.report(
                                Kind.CHALLENGE_SENT,
                                request,
                                known.id(),
                                "Challenge",
                                nonce(challenge)));
    }

    /** The response that would have been right is not for the log. */
    void failed(
            InboundRequest request, Optional<Endpoint> endpoint, List<DigestCredentials> given) {
        endpoint.ifPresent(
                known ->
                        security.report(
                                Kind.CHALLENGE_RESPONSE_FAILED,
                                request,
                                known.id(),
                                "Challenge",
                                given.getFirst().nonce(),
                                "Response",
                                given.getFirst().response(),
                                "ExpectedResponse",
                                ""));
    }

    private static String nonce(Verdict.Respond challenge) {
        return challenge.headers().stream()
                .filter(WWWAuthenticateHeader.class::isInstance)
                .map(header -> ((WWWAuthenticateHeader) header).getNonce())
                .findFirst()
                .orElse("");
    }
}
