// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.config.BadValueException;
import jackfield.res.pjsip.outbound.registration.Outcome.Failed;
import jackfield.res.pjsip.outbound.registration.Outcome.Kind;
import jackfield.sip.SipUri;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.sip.header.ContactHeader;
import javax.sip.header.ExpiresHeader;
import javax.sip.header.MinExpiresHeader;
import javax.sip.header.RetryAfterHeader;
import javax.sip.message.Response;

/** What a final response to REGISTER says (RFC 3261 §10.2). */
record RegisterAnswer(Response response) {

    int status() {
        return response.getStatusCode();
    }

    /** Status and reason, fit for a log. */
    String text() {
        String reason = response.getReasonPhrase();
        return status() + (reason == null ? "" : " " + reason.replaceAll("\\p{Cntrl}", "?"));
    }

    /**
     * How long the registration lasts: what our Contact among those of the response says, then Expires,
     * then what we asked for.
     */
    Duration granted(SipUri contact, Duration asked) {
        List<ContactHeader> contacts = contacts();
        Optional<ContactHeader> ours =
                contacts.size() == 1
                        ? Optional.of(contacts.getFirst()) // a server behind NAT may rewrite it
                        : contacts.stream().filter(each -> isAt(each, contact)).findFirst();
        if (ours.isPresent() && ours.get().getExpires() >= 0) {
            return Duration.ofSeconds(ours.get().getExpires());
        }
        return response.getHeader(ExpiresHeader.NAME) instanceof ExpiresHeader expires
                ? Duration.ofSeconds(expires.getExpires())
                : asked;
    }

    private List<ContactHeader> contacts() {
        List<ContactHeader> contacts = new ArrayList<>();
        Iterator<?> headers = response.getHeaders(ContactHeader.NAME);
        while (headers.hasNext()) {
            if (headers.next() instanceof ContactHeader header && !header.isWildCard()) {
                contacts.add(header);
            }
        }
        return contacts;
    }

    private static boolean isAt(ContactHeader header, SipUri contact) {
        try {
            return SipUri.parse(header.getAddress().getURI().toString()).matches(contact);
        } catch (BadValueException e) {
            return false;
        }
    }

    /** The shortest registration that the server takes, if this is a 423 that says it. */
    Optional<Duration> minimum() {
        return status() == Response.INTERVAL_TOO_BRIEF
                        && response.getHeader(MinExpiresHeader.NAME) instanceof MinExpiresHeader min
                ? Optional.of(Duration.ofSeconds(min.getExpires()))
                : Optional.empty();
    }

    Failed failure() {
        Optional<Duration> retryAfter =
                response.getHeader(RetryAfterHeader.NAME) instanceof RetryAfterHeader after
                        ? Optional.of(Duration.ofSeconds(after.getRetryAfter()))
                        : Optional.empty();
        return new Failed(kind(retryAfter.isPresent()), text(), retryAfter);
    }

    private Kind kind(boolean saysWhen) {
        return switch (status()) {
            case 401, 407 -> Kind.UNAUTHORIZED;
            case 403 -> Kind.FORBIDDEN;
            case 408, 480, 500, 502, 503, 504 -> Kind.TEMPORARY;
            default -> saysWhen ? Kind.TEMPORARY : Kind.FATAL;
        };
    }
}
