// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.config.Option;
import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatus;
import jackfield.sip.SipUri;
import java.time.Duration;

/**
 * A contact of an AOR as commands show it, be it registered or written in the AOR's section.
 *
 * @param aor name of the AOR
 * @param hash ten hex digits that tell an AOR's contacts apart
 * @param status whether it can be reached
 */
record ListedContact(
        String aor,
        String hash,
        ContactStatus status,
        @Option("Where it is.") String uri,
        @Option("Unix time at which it ends; 0 for one that is written.") long expirationTime,
        @Option("How often it is asked whether it is there.") Duration qualifyFrequency,
        @Option("How long its answer is waited for.") Duration qualifyTimeout,
        @Option("Counts only a 2xx answer.") boolean qualify2xxOnly,
        @Option("URIs of Path.") String path,
        @Option("Who registered it.") String endpoint,
        @Option("Call-ID of the REGISTER.") String callId,
        @Option("As the phone names itself.") String userAgent,
        @Option("Where the REGISTER came from.") String viaAddr,
        @Option("Its port.") int viaPort) {

    static ListedContact of(Aor aor, Contact contact, ContactStatus status) {
        return new ListedContact(
                contact.aor(),
                contact.hash(),
                status,
                contact.uri().toString(),
                contact.expires().getEpochSecond(),
                aor.qualifyFrequency(),
                aor.qualifyTimeout(),
                aor.qualify2xxOnly(),
                String.join(",", contact.path()),
                contact.endpoint(),
                contact.callId(),
                contact.userAgent(),
                contact.source().getAddress().getHostAddress(),
                contact.source().getPort());
    }

    static ListedContact of(Aor aor, SipUri written, ContactStatus status) {
        return new ListedContact(
                aor.id(),
                Contact.hash(aor.id(), written),
                status,
                written.toString(),
                0,
                aor.qualifyFrequency(),
                aor.qualifyTimeout(),
                aor.qualify2xxOnly(),
                "",
                "",
                "",
                "",
                "",
                0);
    }

    String id() {
        return aor + "@@" + hash;
    }

    String line(ListingLines at) {
        return at.contact(aor + "/" + uri, hash, status.state().label(), status.milliseconds());
    }
}
