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
import javax.sip.header.AuthorizationHeader;
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
            @Reference Timers timers,
            @Reference UnidentifiedRequests unidentified) {
        Capabilities capabilities = new Capabilities(modules, stack.headers());
        identification = new Identification(config, modules);
        endpointAcl = new EndpointAcl(lists);
        authentication = new Authentication(modules);
        inspection = new RequestInspection(capabilities, stack.headers());
        handlers = new Handlers(modules, capabilities);
        refusals = new RefusalLog(timers);
        reports = new CallerReports(config.view(Global.class), unidentified, modules, timers);
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

    /**
     * The same stages in the same order. A caller who would be challenged is followed on, as if the answer
     * to the challenge were right.
     */
    @Override
    public Optional<Verdict> foresee(InboundRequest request) {
        Optional<Endpoint> caller =
                identification.endpointOf(request).filter(it -> endpointAcl.admits(it, request));
        Verdict authentic = authentication.foresee(request, caller);
        if (authentic instanceof Verdict.Respond challenge
                && challenge.status() == 401
                && caller.isPresent()
                && request.message().getHeader(AuthorizationHeader.NAME) == null) {
            request.trail().add("answer", "401 at first; the rest holds once it has logged in");
            authentic = Verdict.proceed();
        }
        if (authentic != Verdict.proceed()) {
            return Optional.of(authentic);
        }
        Verdict inspected = inspected(request, caller.orElseThrow());
        return inspected == Verdict.proceed()
                ? handlers.foresee(request, caller.orElseThrow())
                : Optional.of(inspected);
    }

    private Verdict inspected(InboundRequest request, Endpoint endpoint) {
        Verdict verdict = inspection.check(request, endpoint);
        if (verdict != Verdict.proceed()) {
            request.trail()
                    .add("inspection", "the request itself cannot be handled (RFC 3261 §8.2)");
        }
        return verdict;
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
                .then(() -> inspected(request, caller.orElseThrow()))
                .then(() -> handlers.dispatch(request, caller.orElseThrow()));
    }
}
