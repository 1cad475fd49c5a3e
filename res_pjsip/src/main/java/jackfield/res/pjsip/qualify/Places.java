// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.config.ConfigView;
import jackfield.sip.Aor;
import jackfield.sip.Contacts;
import jackfield.sip.Endpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contacts of AORs, and the endpoints that AORs belong to. Thread-safe. */
final class Places {

    private final ConfigView<Endpoint> endpoints;
    private final Contacts contacts;

    /** The first endpoint of each AOR. */
    private volatile Map<String, String> owners = Map.of();

    Places(ConfigView<Endpoint> endpoints, Contacts contacts) {
        this.endpoints = endpoints;
        this.contacts = contacts;
        indexOwners();
    }

    /** To be called when endpoints have changed. */
    void indexOwners() {
        Map<String, String> found = new HashMap<>();
        for (Endpoint endpoint : endpoints.all()) {
            endpoint.aors().forEach(aor -> found.putIfAbsent(aor, endpoint.id()));
        }
        owners = Map.copyOf(found);
    }

    /** The written contacts, then those that are registered and have not expired. */
    List<Place> of(Aor aor) {
        List<Place> places = new ArrayList<>();
        String owner = owners.getOrDefault(aor.id(), "");
        aor.contact().forEach(uri -> places.add(Place.written(uri, owner)));
        contacts.of(aor.id()).forEach(contact -> places.add(Place.of(contact)));
        return places;
    }

    /** Whether the contact is there now: one that has expired is not. */
    boolean holds(Aor aor, Place place) {
        return place.registration().isEmpty()
                || contacts.of(aor.id()).stream()
                        .anyMatch(contact -> contact.uri().equals(place.uri()));
    }
}
