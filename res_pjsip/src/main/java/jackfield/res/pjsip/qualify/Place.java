// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.sip.Contact;
import jackfield.sip.SipUri;

/**
 * A contact to ask.
 *
 * @param transport id of the transport it registered by; empty for a written contact
 * @param endpoint whose settings are used; empty if there is none
 * @param registration Call-ID and CSeq of the REGISTER, which tell one from its renewal; empty for a
 *     written contact
 */
record Place(SipUri uri, String transport, String endpoint, String registration) {

    static Place of(Contact contact) {
        return new Place(
                contact.uri(),
                contact.transport(),
                contact.endpoint(),
                contact.callId() + " " + contact.cseq());
    }

    static Place written(SipUri uri, String endpoint) {
        return new Place(uri, "", endpoint, "");
    }
}
