// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.config.ConfigStore;
import jackfield.config.NamedAcls;
import jackfield.module.ModuleRegistry;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
import jackfield.sip.InboundRequest;
import jackfield.sip.SipStack;
import jackfield.sip.Verdict;
import jackfield.sip.spi.RequestPipeline;
import jackfield.thread.Timers;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The path of a request from its sender's identity to the handler of its method. Thread-safe. */
@Component
public final class EndpointRequestPipeline implements RequestPipeline {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointRequestPipeline.class);

    private final Identification identification;
    private final EndpointAcl endpointAcl;
    private final Authentication authentication;
    private final RequestInspection inspection;
    private final Handlers handlers;
    private final RefusalLog refusals;
    private final CallerReports reports;

    @Activate
    public EndpointRequestPipeline(
            @Reference ConfigStore config,
            @Reference NamedAcls lists,
            @Reference ModuleRegistry modules,
            @Reference SipStack stack,
            @Reference Timers timers) {
        Capabilities capabilities = new Capabilities(modules, stack.headers());
        identification = new Identification(config, modules);
        endpointAcl = new EndpointAcl(lists);
        authentication = new Authentication(modules);
        inspection = new RequestInspection(capabilities, stack.headers());
        handlers = new Handlers(modules, capabilities);
        refusals = new RefusalLog(timers);
        reports = new CallerReports(config.view(Global.class), modules, timers);
    }

    @Deactivate
    void deactivate() {
        identification.close();
    }

    @Override
    public Verdict handle(InboundRequest request) {
        try (LogContext context = LogContext.of(request)) {
            return guarded(request, context);
        }
    }

    private Verdict guarded(InboundRequest request, LogContext context) {
        try {
            return stages(request, context);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("{} from {} failed: {}", request.method(), request.source(), e.toString());
            LOG.debug("How it failed", e);
            return Verdict.respond(500);
        }
    }

    /**
     * Who is not let through is told nothing but to authenticate, whether the account exists or not; all
     * that a request can be refused for by its contents comes later.
     */
    private Verdict stages(InboundRequest request, LogContext context) {
        Optional<Endpoint> named = identification.endpointOf(request);
        named.ifPresent(context::endpoint);
        Optional<Endpoint> caller = named.filter(it -> endpointAcl.admits(it, request));
        if (caller.isPresent() && !caller.get().signaling().forceRport()) {
            request.answerToSentBy();
        }
        Verdict authentic = authentication.check(request, caller);
        refusals.report(request, named, caller, authentic);
        reports.report(request, named, caller, authentic);
        return authentic
                .then(() -> inspection.check(request))
                .then(() -> handlers.dispatch(request, caller.orElseThrow()));
    }
}
