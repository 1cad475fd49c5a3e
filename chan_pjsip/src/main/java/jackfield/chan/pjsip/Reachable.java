// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.config.ConfigView;
import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.Contacts;
import jackfield.sip.Endpoint;
import jackfield.sip.SipUri;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where an endpoint can be called: the contacts of its AORs, configured ones first. */
record Reachable(ConfigView<Aor> aors, Contacts contacts) {

    /**
     * A place to call.
     *
     * @param transport id of the transport it registered by; empty for a configured contact
     */
    record Place(SipUri uri, String transport) {}

    /** The first contact of the endpoint's AORs, in the order of its {@code aors}. */
    Optional<Place> firstOf(Endpoint endpoint) {
        return endpoint.aors().stream().flatMap(aor -> places(aor).stream()).findFirst();
    }

    /** The first contact of one AOR. */
    Optional<Place> firstOf(String aor) {
        return places(aor).stream().findFirst();
    }

    private List<Place> places(String aor) {
        Stream<Place> configured =
                aors.get(aor).stream()
                        .flatMap(a -> a.contact().stream())
                        .map(uri -> new Place(uri, ""));
        Stream<Place> registered =
                contacts.of(aor).stream()
                        .sorted((one, other) -> Integer.compare(other.q(), one.q()))
                        .map(Reachable::place);
        return Stream.concat(configured, registered).toList();
    }

    private static Place place(Contact contact) {
        return new Place(contact.uri(), contact.transport());
    }
}
