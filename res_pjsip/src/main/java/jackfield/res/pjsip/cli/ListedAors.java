// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.ListedObjects;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Aor;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import java.util.List;

/** How AORs, and contacts by themselves, are listed. */
final class ListedAors {

    private ListedAors() {}

    static ListedObjects<Aor> of(ConfigStore config, Contacts contacts, ContactStatuses statuses) {
        ConfigView<Aor> aors = config.view(Aor.class);
        AorContacts all = new AorContacts(config, contacts, statuses);
        return new ListedObjects<>(
                aors::all,
                Aor::id,
                List.of(ListingLines.TOP.aorHeader()),
                aor -> ListingLines.TOP.aor(aor.id(), aor.maxContacts()),
                List.of(ListingLines.TOP.aorHeader(), ListingLines.BELOW.contactHeader()),
                aor -> all.lines(aor, ListingLines.TOP, ListingLines.BELOW),
                aor -> aor);
    }

    static ListedObjects<ListedContact> contacts(
            ConfigStore config, Contacts contacts, ContactStatuses statuses) {
        AorContacts all = new AorContacts(config, contacts, statuses);
        List<String> header = List.of(ListingLines.TOP.contactHeader());
        return new ListedObjects<>(
                all::all,
                ListedContact::id,
                header,
                contact -> contact.line(ListingLines.TOP),
                header,
                contact -> List.of(contact.line(ListingLines.TOP)),
                contact -> contact);
    }
}
