// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.stack.message.MessageBuilder;
import java.util.Map;
import java.util.Set;
import javax.sip.address.Address;
import javax.sip.address.SipURI;
import javax.sip.header.ContactHeader;
import javax.sip.message.Request;

/** Writes the requests of one dialog (RFC 3261 §12.2.1.1). Thread-safe. */
record RequestWriter(MessageBuilder builder, DialogKey key, Address local, Address remote) {

    private static final Set<String> WITH_CONTACT =
            Set.of(
                    Request.INVITE,
                    Request.UPDATE,
                    Request.SUBSCRIBE,
                    Request.NOTIFY,
                    Request.REFER);

    /** Requests, and their responses, that say where the sender is to be reached from now on. */
    static boolean refreshesTarget(String method) {
        return WITH_CONTACT.contains(method);
    }

    /**
     * @param toTag of the far end; empty before it is known
     */
    SIPRequest write(String method, Far far, String toTag, long sequence) {
        SIPRequest request =
                builder.request(
                        method,
                        far.requestUri(),
                        local,
                        key.localTag(),
                        remote,
                        toTag,
                        key.callId(),
                        sequence);
        far.addRoutes(request);
        return request;
    }

    /**
     * @param secure the far end is reached by a SIPS URI, so that ours must be one (RFC 3261 §12.1.1)
     */
    ContactHeader contact(Target target, boolean secure) {
        String user =
                local.getURI() instanceof SipURI uri && uri.getUser() != null ? uri.getUser() : "";
        SipUri contact = target.transport().contact(user, target.address());
        return builder.contact(secure ? asSips(contact) : contact);
    }

    private static SipUri asSips(SipUri uri) {
        return new SipUri("sips", uri.user(), uri.host(), uri.port(), Map.of());
    }
}
