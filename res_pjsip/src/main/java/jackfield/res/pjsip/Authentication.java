// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import jackfield.sip.spi.RequestAuthenticator;
import java.util.Optional;
import java.util.function.Function;
import javax.sip.message.Request;

/** Stage 6: has an authenticator prove the caller, or goes on where none is asked for. Thread-safe. */
final class Authentication {

    private static final String STAGE = "authentication";

    private final ModuleServices<RequestAuthenticator> authenticators;

    Authentication(ModuleRegistry modules) {
        authenticators = modules.services(RequestAuthenticator.class);
    }

    /** Proceeds for a caller that is known only. */
    Verdict check(InboundRequest request, Optional<Endpoint> caller) {
        return check(
                request,
                caller,
                authenticator -> Optional.of(authenticator.check(request, caller)));
    }

    /** As {@link #check}, without effect, and as if credentials were right. */
    Verdict foresee(InboundRequest request, Optional<Endpoint> caller) {
        return check(request, caller, authenticator -> authenticator.foresee(request, caller));
    }

    private Verdict check(
            InboundRequest request,
            Optional<Endpoint> caller,
            Function<RequestAuthenticator, Optional<Verdict>> question) {
        if (caller.isPresent() && isFree(request, caller.get())) {
            request.trail()
                    .add(
                            STAGE,
                            caller.get().auth().isEmpty()
                                    ? "none: endpoint %s has no auth"
                                    : "none: endpoint %s has allow_unauthenticated_options",
                            caller.get().id());
            return Verdict.proceed();
        }
        Verdict verdict = authenticators.first(question).orElseGet(() -> nobody(request));
        return verdict == Verdict.proceed() && caller.isEmpty() ? Verdict.respond(403) : verdict;
    }

    private static Verdict nobody(InboundRequest request) {
        request.trail().add(STAGE, "no authenticator is loaded that could tell");
        return Verdict.respond(503);
    }

    private static boolean isFree(InboundRequest request, Endpoint caller) {
        return caller.auth().isEmpty()
                || request.method().equals(Request.OPTIONS)
                        && caller.signaling().allowUnauthenticatedOptions();
    }
}
