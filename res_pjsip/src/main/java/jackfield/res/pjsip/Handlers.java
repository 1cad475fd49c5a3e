// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import jackfield.sip.spi.RequestHandler;
import java.util.Optional;
import java.util.function.Function;

/** Stage 7: hands a request to the handler of its method. Thread-safe. */
final class Handlers {

    private final ModuleServices<RequestHandler> handlers;
    private final Capabilities capabilities;

    Handlers(ModuleRegistry modules, Capabilities capabilities) {
        handlers = modules.services(RequestHandler.class);
        this.capabilities = capabilities;
    }

    Verdict dispatch(InboundRequest request, Endpoint endpoint) {
        return handlers.offer(request.method())
                .flatMap(offer -> offer.ask(handler -> handler.handle(request, endpoint)))
                .orElseGet(() -> nobody(request));
    }

    /** As {@link #dispatch}, without effect; empty if the handler cannot tell. */
    Optional<Verdict> foresee(InboundRequest request, Endpoint endpoint) {
        Optional<Offer<RequestHandler>> offer = handlers.offer(request.method());
        if (offer.isEmpty()) {
            return Optional.of(nobody(request));
        }
        Optional<Verdict> verdict =
                offer.get()
                        .ask(handler -> handler.foresee(request, endpoint))
                        .flatMap(Function.identity());
        if (verdict.isEmpty()) {
            request.trail()
                    .add(
                            "handler",
                            "%s of %s does not say",
                            request.method(),
                            offer.get().module());
        }
        return verdict;
    }

    private Verdict nobody(InboundRequest request) {
        request.trail().add("handler", "no module handles %s", request.method());
        return Verdict.respond(405, capabilities.allow());
    }
}
