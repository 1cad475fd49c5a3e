// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.config.BadValueException;
import jackfield.sip.SipUri;
import java.util.Optional;

/**
 * What stands behind {@code PJSIP/} in Dial: {@code endpoint}, {@code user@endpoint}, {@code
 * endpoint/aor}, {@code endpoint/sip:user@host}, {@code user@endpoint/…}.
 *
 * @param user to put into the URI; empty to leave it
 * @param endpoint whose settings are used
 * @param aor to take the contact of; empty for the endpoint's own
 * @param uri to call; empty to call a contact
 */
record DialString(String user, String endpoint, String aor, Optional<SipUri> uri) {

    /**
     * @throws BadValueException if the URI is none
     */
    static DialString parse(String resource) {
        int slash = resource.indexOf('/');
        String first = slash < 0 ? resource : resource.substring(0, slash);
        String second = slash < 0 ? "" : resource.substring(slash + 1);
        int at = first.indexOf('@');
        String user = at < 0 ? "" : first.substring(0, at);
        String endpoint = first.substring(at + 1);
        boolean uri =
                second.regionMatches(true, 0, "sip:", 0, 4)
                        || second.regionMatches(true, 0, "sips:", 0, 5);
        return new DialString(
                user,
                endpoint,
                uri ? "" : second,
                uri ? Optional.of(SipUri.parse(second)) : Optional.empty());
    }
}
