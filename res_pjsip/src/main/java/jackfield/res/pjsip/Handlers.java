// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import jackfield.sip.spi.RequestHandler;

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
                .orElseGet(() -> Verdict.respond(405, capabilities.allow()));
    }
}
