// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatus;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import jackfield.sip.SipUri;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All AORs and their contacts, written and registered ones. Thread-safe. */
final class AorContacts {

    private final ConfigView<Aor> aors;
    private final Contacts registered;
    private final ContactStatuses statuses;

    AorContacts(ConfigStore config, Contacts registered, ContactStatuses statuses) {
        aors = config.view(Aor.class);
        this.registered = registered;
        this.statuses = statuses;
    }

    Optional<Aor> aor(String name) {
        return aors.get(name);
    }

    /** The contacts of an AOR, the written ones first. */
    List<ListedContact> of(Aor aor) {
        return of(aor, registered.of(aor.id()));
    }

    List<ListedContact> all() {
        Map<String, List<Contact>> all = registered.all();
        return aors.all().stream()
                .flatMap(aor -> of(aor, all.getOrDefault(aor.id(), List.of())).stream())
                .toList();
    }

    private List<ListedContact> of(Aor aor, List<Contact> registered) {
        List<ListedContact> contacts = new ArrayList<>();
        aor.contact().forEach(uri -> contacts.add(ListedContact.of(aor, uri, status(aor, uri))));
        registered.forEach(
                contact ->
                        contacts.add(ListedContact.of(aor, contact, status(aor, contact.uri()))));
        return contacts;
    }

    private ContactStatus status(Aor aor, SipUri contact) {
        return statuses.of(aor.id(), contact);
    }

    /** The AOR and below it its contacts. */
    List<String> lines(Aor aor, ListingLines at, ListingLines below) {
        List<String> lines = new ArrayList<>();
        lines.add(at.aor(aor.id(), aor.maxContacts()));
        of(aor).forEach(contact -> lines.add(contact.line(below)));
        return lines;
    }
}
