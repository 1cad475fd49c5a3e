// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.message;

import jackfield.config.BadValueException;
import jackfield.sip.SipUri;
import java.util.Optional;
import javax.sip.address.Address;
import javax.sip.address.URI;
import javax.sip.header.ContactHeader;
import javax.sip.message.Message;

/** URIs of messages as our own type. */
public final class Uris {

    private Uris() {}

    /** Empty if it is no SIP URI, or none that we can use. */
    public static Optional<SipUri> sip(URI uri) {
        try {
            return Optional.of(SipUri.parse(uri.toString()));
        } catch (BadValueException e) {
            return Optional.empty();
        }
    }

    /** The first Contact. */
    public static Optional<Address> contact(Message message) {
        return message.getHeader(ContactHeader.NAME) instanceof ContactHeader contact
                        && contact.getAddress() != null
                ? Optional.of(contact.getAddress())
                : Optional.empty();
    }
}
