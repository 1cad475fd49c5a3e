// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.registrar;

import jackfield.sip.Aor;
import jackfield.sip.Contact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a REGISTER makes of the contacts of its AOR: all of what it asks for or nothing (RFC 3261 §10.3,
 * step 7). Starts anew each time it is applied, as two REGISTERs may meet. Confined to one loop.
 */
final class BindingUpdate implements UnaryOperator<List<Contact>> {

    private static final Logger LOG = LoggerFactory.getLogger(BindingUpdate.class);

    private final Registration registration;
    private final Aor aor;
    private final Predicate<Contact> unreachable;
    private Outcome outcome = Outcome.DONE;
    private List<Contact> before = List.of();
    private List<Contact> after = List.of();

    /**
     * @param unreachable contacts that did not answer when they were asked
     */
    BindingUpdate(Registration registration, Aor aor, Predicate<Contact> unreachable) {
        this.registration = registration;
        this.aor = aor;
        this.unreachable = unreachable;
    }

    /** How it ended. */
    enum Outcome {
        DONE,
        /** More contacts than {@code max_contacts}. */
        TOO_MANY,
        /** A later request of the same phone has been here already. */
        OUT_OF_ORDER
    }

    Outcome outcome() {
        return outcome;
    }

    @Override
    public List<Contact> apply(List<Contact> current) {
        before = current;
        outcome = isOutOfOrder(current) ? Outcome.OUT_OF_ORDER : Outcome.DONE;
        after = outcome == Outcome.DONE ? changed(current) : current;
        if (outcome == Outcome.DONE && isBeyondLimit()) {
            outcome = Outcome.TOO_MANY;
            after = current;
        }
        return after;
    }

    private boolean isOutOfOrder(List<Contact> current) {
        return current.stream()
                .filter(this::isOfThisPhone)
                .filter(contact -> contact.cseq() > registration.cseq())
                .anyMatch(contact -> registration.everything() || isAskedFor(contact));
    }

    private boolean isOfThisPhone(Contact contact) {
        return contact.callId().equals(registration.request().callId());
    }

    private boolean isAskedFor(Contact contact) {
        return registration.contacts().stream().anyMatch(asked -> isSame(contact, asked));
    }

    /** The same place; or the same phone, whose place behind a NAT has changed. */
    private boolean isSame(Contact contact, AskedContact asked) {
        return contact.uri().matches(registration.reachable(asked.uri()))
                || isOfThisPhone(contact) && contact.registered().matches(asked.uri());
    }

    private List<Contact> changed(List<Contact> current) {
        if (registration.everything()) {
            return List.of();
        }
        List<Contact> contacts = new ArrayList<>(current);
        for (AskedContact asked : registration.contacts()) {
            put(asked, contacts);
        }
        if (aor.removeUnavailable()) {
            makeRoom(contacts, unreachable);
        }
        if (aor.removeExisting()) {
            makeRoom(contacts, any -> true);
        }
        return List.copyOf(contacts);
    }

    private void put(AskedContact asked, List<Contact> contacts) {
        int place = -1;
        for (int i = contacts.size() - 1; i >= 0; i--) {
            if (isSame(contacts.get(i), asked)) {
                place = i;
                if (isRepeated(contacts.get(i))) {
                    return;
                }
                contacts.remove(i);
            }
        }
        if (!asked.isRemoval()) {
            Contact contact = registration.contact(asked, aor);
            contacts.add(place < 0 ? contacts.size() : place, contact);
        }
    }

    /** Made by this very request: it was sent again, or names a contact twice. */
    private boolean isRepeated(Contact contact) {
        return isOfThisPhone(contact) && contact.cseq() == registration.cseq();
    }

    /** Of these contacts those that end first go, but none that was just asked for. */
    private void makeRoom(List<Contact> contacts, Predicate<Contact> dispensable) {
        while (contacts.size() > aor.maxContacts()) {
            Optional<Contact> first =
                    contacts.stream()
                            .filter(contact -> !isRepeated(contact))
                            .filter(dispensable)
                            .min(Comparator.comparing(Contact::expires));
            if (first.isEmpty()) {
                return;
            }
            contacts.remove(first.get());
        }
    }

    /** Contacts that were there before a limit was lowered may stay. */
    private boolean isBeyondLimit() {
        return after.size() > Math.max(aor.maxContacts(), before.size());
    }

    /** Tells the operator what came of it. */
    void report() {
        if (outcome == Outcome.TOO_MANY) {
            LOG.info(
                    "{}: contact refused, {} of max_contacts={} are taken; remove_existing=yes would"
                            + " let the new one in",
                    aor.id(),
                    before.size(),
                    aor.maxContacts());
        }
        for (Contact contact : after) {
            if (!isAmong(before, contact)) {
                LOG.info(
                        "{}: {} registered from {} until {}",
                        aor.id(),
                        contact.uri(),
                        contact.source(),
                        contact.expires());
            }
        }
        for (Contact contact : before) {
            if (!isAmong(after, contact)) {
                LOG.info("{}: {} is no longer registered", aor.id(), contact.uri());
            }
        }
    }

    private static boolean isAmong(List<Contact> contacts, Contact contact) {
        return contacts.stream().anyMatch(other -> other.uri().equals(contact.uri()));
    }
}
