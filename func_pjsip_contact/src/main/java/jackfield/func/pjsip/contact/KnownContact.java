// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.pjsip.contact;

import jackfield.cli.ParameterTable;
import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatus;
import jackfield.sip.SipUri;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A contact and what can be read of it.
 *
 * @param registered empty for one that is written in the AOR's section
 */
record KnownContact(Aor aor, SipUri uri, Optional<Contact> registered, ContactStatus status) {

    /** Options of the AOR that hold for each of its contacts. */
    private static final Set<String> OF_AOR =
            Set.of(
                    "authenticate_qualify",
                    "outbound_proxy",
                    "qualify_2xx_only",
                    "qualify_frequency",
                    "qualify_timeout");

    /** Empty if nothing is called so; an empty text where it does not apply. */
    Optional<String> item(String name) {
        return OF_AOR.contains(name)
                ? Optional.ofNullable(ParameterTable.values(aor).get(name))
                : switch (name) {
                    case "status" -> Optional.of(status.state().word());
                    case "rtt" -> Optional.of(microseconds());
                    case "uri" -> Optional.of(uri.toString());
                    case "expiration_time" ->
                            Optional.of(
                                    registered
                                            .map(contact -> contact.expires().getEpochSecond())
                                            .map(Object::toString)
                                            .orElse("0"));
                    case "path" -> ofRegistration(contact -> String.join(",", contact.path()));
                    case "endpoint" -> ofRegistration(Contact::endpoint);
                    case "user_agent" -> ofRegistration(Contact::userAgent);
                    case "call_id" -> ofRegistration(Contact::callId);
                    case "via_addr" ->
                            ofRegistration(
                                    contact -> contact.source().getAddress().getHostAddress());
                    case "via_port" ->
                            ofRegistration(contact -> Integer.toString(contact.source().getPort()));
                    default -> Optional.empty();
                };
    }

    private Optional<String> ofRegistration(Function<Contact, String> item) {
        return Optional.of(registered.map(item).orElse(""));
    }

    private String microseconds() {
        return status.roundTrip().map(time -> Long.toString(time.toNanos() / 1_000)).orElse("0");
    }
}
