// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.sip.SipStack;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sip.message.Request;

/**
 * Writes the REGISTER requests of one registration (RFC 3261 §10.2).
 *
 * @param line token in our Contact by which calls are recognized; empty for none
 */
record RegisterWriter(SipStack stack, Registration registration, String callId, String line) {

    /** Where we want to be called, as this server reaches us. */
    SipUri contact(Target server) {
        String user = registration.contactUser();
        SipUri plain =
                server.transport()
                        .contact(user.isEmpty() ? "s" : SipUri.escapeUser(user), server.address());
        if (line.isEmpty()) {
            return plain;
        }
        Map<String, String> parameters = new LinkedHashMap<>(plain.parameters());
        parameters.put("line", line);
        return new SipUri(plain.scheme(), plain.user(), plain.host(), plain.port(), parameters);
    }

    /**
     * @throws IllegalArgumentException if what is configured cannot be written
     */
    Request write(Target server, long sequence, Duration expires) {
        String us = "<" + registration.clientUri() + ">";
        Request request =
                stack.request(Request.REGISTER, registration.serverUri(), us, us, callId, sequence);
        registration.outboundProxy().ifPresent(proxy -> add(request, "Route", "<" + proxy + ">"));
        add(request, "Contact", "<" + contact(server) + ">" + parameters());
        add(request, "Expires", Long.toString(expires.toSeconds()));
        if (registration.supportPath()) {
            add(request, "Supported", "path");
        }
        if (registration.supportOutbound()) {
            add(request, "Supported", "outbound");
        }
        if (!registration.userAgent().isEmpty()) {
            request.removeHeader("User-Agent");
            add(request, "User-Agent", registration.userAgent());
        }
        return request;
    }

    private String parameters() {
        String written = registration.contactHeaderParams();
        return written.isEmpty() || written.startsWith(";") ? written : ";" + written;
    }

    private void add(Request request, String name, String value) {
        try {
            request.addHeader(stack.headers().createHeader(name, value));
        } catch (ParseException e) {
            throw new IllegalArgumentException(name + ": " + value + " cannot be written", e);
        }
    }
}
