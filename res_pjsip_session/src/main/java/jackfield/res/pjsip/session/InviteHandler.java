// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.CallerId;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Synopsis;
import jackfield.dialplan.Dialplan;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
import jackfield.sip.InboundRequest;
import jackfield.sip.SipStack;
import jackfield.sip.Verdict;
import jackfield.sip.spi.HandledMethod;
import jackfield.sip.spi.RequestHandler;
import jackfield.sip.spi.SessionAcceptor;
import jackfield.sip.spi.SessionAcceptor.IncomingCall;
import jackfield.sip.spi.SessionMedia;
import jackfield.sip.spi.SessionMediaFactory;
import java.io.IOException;
import java.util.Optional;
import javax.sip.header.AcceptHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes an INVITE outside a dialog: makes a session of it and hands it to whoever makes channels. */
@Component
@HandledMethod("INVITE")
@Synopsis("Begins sessions.")
public final class InviteHandler implements RequestHandler {

    private static final Logger log = LoggerFactory.getLogger(InviteHandler.class);

    private static final String MEDIA = "media";

    private final SessionKernel kernel;
    private final Dialplan dialplan;
    private final ConfigView<Global> global;
    private final ModuleServices<SessionAcceptor> acceptors;
    private final ModuleServices<SessionMediaFactory> media;

    @Activate
    public InviteHandler(
            @Reference SipStack stack,
            @Reference ModuleRegistry modules,
            @Reference Dialplan dialplan,
            @Reference ConfigStore config) {
        this.kernel = new SessionKernel(stack, modules, config);
        this.dialplan = dialplan;
        this.global = config.view(Global.class);
        this.acceptors = modules.services(SessionAcceptor.class);
        this.media = modules.services(SessionMediaFactory.class);
    }

    @Override
    public Verdict handle(InboundRequest request, Endpoint endpoint) {
        CallerId caller = Callers.of(request, endpoint);
        String extension = extension(request);
        Verdict verdict = decide(request, endpoint, extension, caller);
        if (verdict != Verdict.proceed()) {
            return report(request, endpoint, extension, verdict);
        }
        if (!SessionBody.accepted(request.message())) {
            return Verdict.respond(406);
        }
        Optional<Verdict.Respond> refusal =
                ReliableResponses.refusal(kernel, endpoint, request.message())
                        .or(() -> SessionTimer.refusal(kernel, endpoint, request.message()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        begin(request, endpoint, extension, caller);
        return Verdict.taken();
    }

    @Override
    public Optional<Verdict> foresee(InboundRequest request, Endpoint endpoint) {
        Verdict verdict =
                decide(request, endpoint, extension(request), Callers.of(request, endpoint));
        return Optional.of(verdict == Verdict.proceed() ? Verdict.taken() : verdict);
    }

    private String extension(InboundRequest request) {
        return Callers.extension(request, global.single().ignoreUriUserOptions());
    }

    /** Proceeds where a session may begin. */
    private Verdict decide(
            InboundRequest request, Endpoint endpoint, String extension, CallerId caller) {
        if (!dialplan.exists(endpoint.context(), extension, caller)) {
            return unknown(request, endpoint, extension, caller);
        }
        request.trail().add("dialplan", "%s@%s exists", extension, endpoint.context());
        if (acceptors.offers().isEmpty() || media.offers().isEmpty()) {
            request.trail().add("handler", "no module takes calls");
            return Verdict.respond(503);
        }
        if (SessionBody.kind(request.message()) == SessionBody.Kind.UNSUPPORTED) {
            request.trail().add(MEDIA, "the body is no session description");
            return Verdict.respond(415, kernel.header(AcceptHeader.NAME, "application/sdp"));
        }
        return Verdict.proceed();
    }

    private static Verdict report(
            InboundRequest request, Endpoint endpoint, String extension, Verdict verdict) {
        if (verdict instanceof Verdict.Respond answer && answer.status() == 503) {
            log.warn("A call from {} is refused: no module takes calls", endpoint.id());
        } else if (verdict instanceof Verdict.Respond answer && answer.status() != 415) {
            log.info(
                    "{} calls '{}', which is not in context '{}' (from {})",
                    endpoint.id(),
                    extension,
                    endpoint.context(),
                    request.source());
        }
        return verdict;
    }

    private Verdict unknown(
            InboundRequest request, Endpoint endpoint, String extension, CallerId caller) {
        boolean more =
                endpoint.calls().allowOverlap()
                        && dialplan.canMatch(endpoint.context(), extension, caller);
        request.trail()
                .add(
                        "dialplan",
                        dialplan.context(endpoint.context()).isEmpty()
                                ? "%s@%s does not exist: there is no context of this name"
                                : "%s@%s does not exist",
                        extension,
                        endpoint.context());
        return Verdict.respond(more ? 484 : 404);
    }

    private void begin(
            InboundRequest request, Endpoint endpoint, String extension, CallerId caller) {
        IncomingSession session = new IncomingSession(kernel, request, endpoint);
        int status = openMedia(session, request, endpoint);
        if (status != 0) {
            session.refuse(status);
            return;
        }
        IncomingCall call =
                new IncomingCall(request, endpoint, extension, caller, request.owner().index());
        boolean taken =
                acceptors
                        .first(
                                acceptor -> {
                                    session.user(acceptor.accept(session, call));
                                    return Optional.of(true);
                                })
                        .isPresent();
        if (!taken) {
            session.refuse(503);
        }
    }

    /** The status to refuse the call with, or 0. */
    private int openMedia(IncomingSession session, InboundRequest request, Endpoint endpoint) {
        try {
            Optional<SessionMedia> opened = open(request, endpoint);
            if (opened.isEmpty()) {
                request.trail().add(MEDIA, "no module opens media");
                return 503;
            }
            session.media(opened.get());
            Optional<String> offer = SessionBody.sdp(request.message());
            if (offer.isPresent()) {
                Optional<String> answer = opened.get().answer(offer.get());
                answer.ifPresent(session::answer);
                if (answer.isEmpty()) {
                    request.trail()
                            .add(MEDIA, "%s allows nothing of what is offered", endpoint.id());
                }
                return answer.isPresent() ? 0 : 488;
            }
            return 0;
        } catch (IOException e) {
            request.trail().add(MEDIA, "no port could be opened");
            log.warn("A call from {} is refused: {}", endpoint.id(), e.getMessage());
            return 503;
        } catch (IllegalArgumentException e) {
            request.trail().add(MEDIA, "the session description is malformed");
            log.debug(
                    "A session description from {} is malformed: {}",
                    request.source(),
                    e.getMessage());
            return 400;
        }
    }

    private Optional<SessionMedia> open(InboundRequest request, Endpoint endpoint)
            throws IOException {
        return MediaOpening.open(
                media, endpoint, request.local().getAddress(), request.owner().index());
    }
}
