// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.config.ConfigView;
import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import jackfield.sip.Endpoint;
import jackfield.sip.SipUri;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds where an endpoint can be called: the contacts of its AORs, configured ones first. Those that did
 * not answer when they were asked whether they are there are left out. Thread-safe.
 */
record Reachable(ConfigView<Aor> aors, Contacts contacts, ContactStatuses statuses) {

    /**
     * A place to call.
     *
     * @param aor whose contact it is; empty for a URI of the dialplan's
     * @param transport id of the transport it registered by; empty for a configured contact
     */
    record Place(String aor, SipUri uri, String transport) {

        /** {@code aor} and {@code contact}, as the dialplan reads them of a channel. */
        Map<String, String> items() {
            return aor.isEmpty()
                    ? Map.of()
                    : Map.of("aor", aor, "contact", aor + "@@" + Contact.hash(aor, uri));
        }
    }

    /** All places of the endpoint's AORs, in the order of its {@code aors}. */
    Stream<Place> allOf(Endpoint endpoint) {
        return endpoint.aors().stream().flatMap(this::allOf);
    }

    /** All places of one AOR. */
    Stream<Place> allOf(String aor) {
        return known(aor).filter(place -> statuses.of(aor, place.uri()).isReachable());
    }

    /** The endpoint's contact that a URI leads to, whatever its user; so the right transport is taken. */
    Place at(SipUri uri, Endpoint endpoint) {
        return endpoint.aors().stream()
                .flatMap(this::known)
                .filter(place -> place.uri().withUser(uri.user()).matches(uri))
                .findFirst()
                .orElseGet(() -> new Place("", uri, ""));
    }

    private Stream<Place> known(String aor) {
        Stream<Place> configured =
                aors.get(aor).stream()
                        .flatMap(a -> a.contact().stream())
                        .map(uri -> new Place(aor, uri, ""));
        Stream<Place> registered =
                contacts.of(aor).stream()
                        .sorted((one, other) -> Integer.compare(other.q(), one.q()))
                        .map(contact -> new Place(aor, contact.uri(), contact.transport()));
        return Stream.concat(configured, registered);
    }
}
