// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.module.ModuleServices;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import jackfield.sip.spi.RequestPipeline;
import java.util.Optional;
import javax.sip.message.Response;

/** Stages 4 to 7, where a module offers them. Thread-safe. */
final class Pipelines {

    private final ModuleServices<RequestPipeline> pipelines;

    Pipelines(ModuleServices<RequestPipeline> pipelines) {
        this.pipelines = pipelines;
    }

    /** As in {@link RequestPipeline#foresee}. */
    Optional<Verdict> foresee(InboundRequest request) {
        return pipelines.offers().isEmpty()
                ? Optional.of(nobody(request))
                : pipelines.first(pipeline -> pipeline.foresee(request));
    }

    private static Verdict nobody(InboundRequest request) {
        request.trail().add("pipeline", "no module tells who a request is from");
        return Verdict.respond(Response.SERVICE_UNAVAILABLE);
    }

    Verdict handle(InboundRequest request) {
        return pipelines
                .first(pipeline -> Optional.of(pipeline.handle(request)))
                .orElseGet(() -> nobody(request));
    }
}
