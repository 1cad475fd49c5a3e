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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers REGISTER, on the loop that it arrived on and without a transaction. Thread-safe. */
@Component
@HandledMethod(Request.REGISTER)
public final class Registrar implements RequestHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);

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
        Optional<Aor> aor = names.find(request, endpoint);
        if (aor.isEmpty()) {
            return Verdict.respond(404);
        }
        if (aor.get().maxContacts() == 0) {
            LOG.info("{}: nobody may register, as max_contacts is 0", aor.get().id());
            return Verdict.respond(403);
        }
        return Registration.read(request, endpoint, aor.get(), timers.now())
                .map(registration -> register(registration, endpoint, aor.get()))
                .orElseGet(() -> Verdict.respond(400));
    }

    private Verdict register(Registration registration, Endpoint endpoint, Aor aor) {
        Instant now = registration.now();
        if (registration.isQuery()) {
            return answers.bindings(contacts.of(aor.id()), now);
        }
        if (!contactAcl.admits(endpoint, registration)) {
            LOG.info("{}: contact refused by contact_permit or contact_acl", aor.id());
            return Verdict.respond(403);
        }
        BindingUpdate update = new BindingUpdate(registration, aor, this::isUnreachable);
        List<Contact> after = contacts.update(aor.id(), update);
        update.report();
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
