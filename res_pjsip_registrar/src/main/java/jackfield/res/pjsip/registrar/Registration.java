// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.registrar;

import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.SipUri;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sip.header.CSeqHeader;
import javax.sip.header.ContactHeader;
import javax.sip.header.Header;
import javax.sip.header.UserAgentHeader;
import javax.sip.message.Request;

/**
 * What a REGISTER asks for.
 *
 * @param contacts in order; none is a query
 * @param everything {@code Contact: *}, to end all
 * @param now when it came
 */
record Registration(
        InboundRequest request,
        Endpoint endpoint,
        List<AskedContact> contacts,
        boolean everything,
        long cseq,
        Instant now) {

    private static final int LONGEST_USER_AGENT = 255;

    /** Empty if it does not make sense (RFC 3261 §10.3, steps 6 and 7). */
    static Optional<Registration> read(
            InboundRequest request, Endpoint endpoint, Aor aor, Instant now) {
        Request message = request.message();
        List<AskedContact> asked = new ArrayList<>(1);
        boolean everything = false;
        for (Iterator<?> each = message.getHeaders(ContactHeader.NAME); each.hasNext(); ) {
            if (!(each.next() instanceof ContactHeader contact)) {
                return Optional.empty();
            }
            if (contact.isWildCard()) {
                everything = true;
                continue;
            }
            Optional<AskedContact> read = AskedContact.read(contact, message, aor);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            asked.add(read.get());
        }
        boolean alone = asked.isEmpty() && isZero(message);
        return everything && !alone
                        || !(message.getHeader(CSeqHeader.NAME) instanceof CSeqHeader cseq)
                ? Optional.empty()
                : Optional.of(
                        new Registration(
                                request, endpoint, asked, everything, cseq.getSeqNumber(), now));
    }

    private static boolean isZero(Request message) {
        return message.getExpires() != null && message.getExpires().getExpires() == 0;
    }

    boolean isQuery() {
        return contacts.isEmpty() && !everything;
    }

    /** The contact as it will be kept. */
    Contact contact(AskedContact asked, Aor aor) {
        return new Contact(
                aor.id(),
                reachable(asked.uri()),
                asked.uri(),
                now.plus(asked.lifetimeAt(aor)),
                asked.q(),
                List.of(),
                userAgent(),
                request.callId(),
                cseq,
                request.source(),
                request.transport().configuration().id(),
                endpoint.id());
    }

    /** With {@code rewrite_contact} a phone is where its packets come from, whatever it says. */
    SipUri reachable(SipUri written) {
        if (!endpoint.signaling().rewriteContact()) {
            return written;
        }
        InetSocketAddress source = request.source();
        String address = source.getAddress().getHostAddress();
        int scope = address.indexOf('%');
        return new SipUri(
                written.scheme(),
                written.user(),
                scope < 0 ? address : address.substring(0, scope),
                source.getPort(),
                parameters(written));
    }

    /** By what its packets came, which it may have left out. */
    private Map<String, String> parameters(SipUri written) {
        String protocol =
                switch (request.transport().configuration().protocol()) {
                    case TCP -> "tcp";
                    case TLS -> written.isSecure() ? "" : "tls";
                    case WS, WSS -> "ws";
                    default -> "";
                };
        if (protocol.isEmpty() || written.parameter("transport").isPresent()) {
            return written.parameters();
        }
        Map<String, String> parameters = new LinkedHashMap<>(written.parameters());
        parameters.put("transport", protocol);
        return parameters;
    }

    private String userAgent() {
        Header header = request.message().getHeader(UserAgentHeader.NAME);
        if (header == null) {
            return "";
        }
        String line = header.toString();
        String text = line.substring(line.indexOf(':') + 1).strip();
        return text.length() > LONGEST_USER_AGENT ? text.substring(0, LONGEST_USER_AGENT) : text;
    }
}
