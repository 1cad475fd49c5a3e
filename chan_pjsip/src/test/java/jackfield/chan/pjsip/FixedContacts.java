// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.sip.Contact;
import jackfield.sip.Contacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Contacts that a test has put in. */
final class FixedContacts implements Contacts {

    private final List<Contact> contacts = new ArrayList<>();

    void add(Contact contact) {
        contacts.add(contact);
    }

    @Override
    public List<Contact> of(String aor) {
        return contacts.stream().filter(contact -> contact.aor().equals(aor)).toList();
    }

    @Override
    public List<Contact> update(String aor, UnaryOperator<List<Contact>> change) {
        List<Contact> changed = change.apply(of(aor));
        contacts.removeIf(contact -> contact.aor().equals(aor));
        contacts.addAll(changed);
        return changed;
    }

    @Override
    public Map<String, List<Contact>> all() {
        return contacts.stream().collect(Collectors.groupingBy(Contact::aor));
    }

    @Override
    public Listening listen(Consumer<String> aors) {
        throw new UnsupportedOperationException();
    }
}
