// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.registrar;

import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import jackfield.config.NamedAcls;
import jackfield.sip.Endpoint;
import jackfield.sip.EndpointAccess;
import jackfield.sip.SipUri;
import java.net.InetAddress;

/** The addresses that an endpoint may register: its {@code contact_permit} and the like. Thread-safe. */
final class ContactAcl {

    private final NamedAcls lists;

    ContactAcl(NamedAcls lists) {
        this.lists = lists;
    }

    boolean admits(Endpoint endpoint, Registration registration) {
        EndpointAccess access = endpoint.access();
        return access.contactPermit().isEmpty() && access.contactAcl().isEmpty()
                || registration.contacts().stream()
                        .allMatch(contact -> admits(access, contact.uri()));
    }

    /** A host name is refused: rules on addresses say nothing for it. */
    private boolean admits(EndpointAccess access, SipUri uri) {
        try {
            InetAddress address = Cidr.parseAddress(uri.host());
            return access.contactPermit().allows(address)
                    && lists.allows(access.contactAcl(), address);
        } catch (BadValueException e) {
            return false;
        }
    }
}
