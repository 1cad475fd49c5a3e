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
import javax.sip.message.Request;

/** Stage 6: has an authenticator prove the caller, or goes on where none is asked for. Thread-safe. */
final class Authentication {

    private final ModuleServices<RequestAuthenticator> authenticators;

    Authentication(ModuleRegistry modules) {
        authenticators = modules.services(RequestAuthenticator.class);
    }

    /** Proceeds for a caller that is known only. */
    Verdict check(InboundRequest request, Optional<Endpoint> caller) {
        if (caller.isPresent() && isFree(request, caller.get())) {
            return Verdict.proceed();
        }
        Verdict verdict =
                authenticators
                        .first(authenticator -> Optional.of(authenticator.check(request, caller)))
                        .orElseGet(() -> Verdict.respond(503));
        return verdict == Verdict.proceed() && caller.isEmpty() ? Verdict.respond(403) : verdict;
    }

    private static boolean isFree(InboundRequest request, Endpoint caller) {
        return caller.auth().isEmpty()
                || request.method().equals(Request.OPTIONS)
                        && caller.signaling().allowUnauthenticatedOptions();
    }
}
