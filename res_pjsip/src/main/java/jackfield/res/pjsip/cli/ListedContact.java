// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.config.Option;
import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.SipUri;

/**
 * A contact of an AOR as commands show it, be it registered or written in the AOR's section.
 *
 * @param aor name of the AOR
 * @param hash ten hex digits that tell an AOR's contacts apart
 */
record ListedContact(
        String aor,
        String hash,
        @Option("Where it is.") String uri,
        @Option("Unix time at which it ends; 0 for one that is written.") long expirationTime,
        @Option("URIs of Path.") String path,
        @Option("Who registered it.") String endpoint,
        @Option("Call-ID of the REGISTER.") String callId,
        @Option("As the phone names itself.") String userAgent,
        @Option("Where the REGISTER came from.") String viaAddr,
        @Option("Its port.") int viaPort) {

    static ListedContact of(Contact contact) {
        return new ListedContact(
                contact.aor(),
                contact.hash(),
                contact.uri().toString(),
                contact.expires().getEpochSecond(),
                String.join(",", contact.path()),
                contact.endpoint(),
                contact.callId(),
                contact.userAgent(),
                contact.source().getAddress().getHostAddress(),
                contact.source().getPort());
    }

    static ListedContact of(Aor aor, SipUri written) {
        return new ListedContact(
                aor.id(),
                Contact.hash(aor.id(), written),
                written.toString(),
                0,
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

    /** Contacts are not asked whether they are there, so their state and round trip are not known. */
    String line(ListingLines at) {
        return at.contact(aor + "/" + uri, hash, "NonQual", "nan");
    }
}
