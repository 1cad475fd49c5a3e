// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.registrar;

import jackfield.config.ConfigStore;
import jackfield.config.NamedAcls;
import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.SipStack;
import jackfield.sip.Trail;
import jackfield.sip.Verdict;
import jackfield.sip.spi.HandledMethod;
import jackfield.sip.spi.RequestHandler;
import jackfield.thread.Timers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sip.message.Request;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers REGISTER, on the loop that it arrived on and without a transaction. Thread-safe. */
@Component
@HandledMethod(Request.REGISTER)
public final class Registrar implements RequestHandler {

    private static final String STAGE = "AOR";

    private final AorNames names;
    private final ContactAcl contactAcl;
    private final Contacts contacts;
    private final ContactStatuses statuses;
    private final RegisterAnswers answers;
    private final Timers timers;

    @Activate
    public Registrar(
            @Reference ConfigStore config,
            @Reference NamedAcls lists,
            @Reference Contacts contacts,
            @Reference ContactStatuses statuses,
            @Reference SipStack stack,
            @Reference Timers timers) {
        names = new AorNames(config);
        contactAcl = new ContactAcl(lists);
        this.contacts = contacts;
        this.statuses = statuses;
        answers = new RegisterAnswers(stack.headers());
        this.timers = timers;
    }

    @Override
    public Verdict handle(InboundRequest request, Endpoint endpoint) {
        return handle(request, endpoint, Effect.inForce(contacts));
    }

    @Override
    public Optional<Verdict> foresee(InboundRequest request, Endpoint endpoint) {
        return Optional.of(handle(request, endpoint, Effect.none(contacts)));
    }

    private Verdict handle(InboundRequest request, Endpoint endpoint, Effect effect) {
        Optional<Aor> aor = names.find(request, endpoint);
        if (aor.isEmpty()) {
            request.trail()
                    .add(
                            STAGE,
                            "none: what To %s stands for is not among the aors of %s (%s)",
                            request.to().map(Object::toString).orElse("(no SIP URI)"),
                            endpoint.id(),
                            endpoint.aors());
            return Verdict.respond(404);
        }
        if (aor.get().maxContacts() == 0) {
            return refused(request, aor.get(), "nobody may register, as max_contacts is 0", effect);
        }
        return Registration.read(request, endpoint, aor.get(), timers.now())
                .map(registration -> register(registration, endpoint, aor.get(), effect))
                .orElseGet(
                        () -> {
                            request.trail()
                                    .add(STAGE, "%s: its Contact makes no sense", aor.get().id());
                            return Verdict.respond(400);
                        });
    }

    private static Verdict refused(InboundRequest request, Aor aor, String why, Effect effect) {
        effect.refused(aor.id(), why);
        request.trail().add(STAGE, "%s: %s", aor.id(), why);
        return Verdict.respond(403);
    }

    private Verdict register(Registration registration, Endpoint endpoint, Aor aor, Effect effect) {
        Trail trail = registration.request().trail();
        Instant now = registration.now();
        if (registration.isQuery()) {
            trail.add(STAGE, "%s: asks for its contacts only", aor.id());
            return answers.bindings(contacts.of(aor.id()), now);
        }
        if (!contactAcl.admits(endpoint, registration)) {
            return refused(
                    registration.request(),
                    aor,
                    "contact refused by contact_permit or contact_acl",
                    effect);
        }
        BindingUpdate update = new BindingUpdate(registration, aor, this::isUnreachable);
        List<Contact> after = effect.apply(aor.id(), update);
        trail.add(
                STAGE,
                switch (update.outcome()) {
                    case DONE -> "%s: %s of max_contacts=%s are taken then";
                    case TOO_MANY ->
                            "%s: %s of max_contacts=%s are taken already; remove_existing=yes would help";
                    case OUT_OF_ORDER -> "%s: a later request of this phone has been here already";
                },
                aor.id(),
                after.size(),
                aor.maxContacts());
        return switch (update.outcome()) {
            case DONE -> answers.bindings(after, now);
            case TOO_MANY -> Verdict.respond(403);
            case OUT_OF_ORDER -> Verdict.respond(500);
        };
    }

    private boolean isUnreachable(Contact contact) {
        return !statuses.of(contact.aor(), contact.uri()).isReachable();
    }
}
