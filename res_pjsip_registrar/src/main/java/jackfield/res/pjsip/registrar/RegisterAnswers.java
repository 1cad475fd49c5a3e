// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.registrar;

import jackfield.sip.Contact;
import jackfield.sip.Verdict;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sip.header.Header;
import javax.sip.header.HeaderFactory;

/** Writes the answers to REGISTER (RFC 3261 §10.3, steps 7 and 8). Thread-safe. */
final class RegisterAnswers {

    private final HeaderFactory headers;
    private volatile Optional<Today> today = Optional.empty();

    /** The Date of one second, which all its answers share. */
    private record Today(long second, Header date) {}

    RegisterAnswers(HeaderFactory headers) {
        this.headers = headers;
    }

    /** 200 with all contacts there are, as the phones wrote them. */
    Verdict bindings(List<Contact> contacts, Instant now) {
        List<Header> answer = new ArrayList<>(contacts.size() + 1);
        for (Contact contact : contacts) {
            answer.add(header(contact, now));
        }
        answer.add(date(now));
        return new Verdict.Respond(200, answer);
    }

    private Header header(Contact contact, Instant now) {
        // A part of a second counts as one, so that no contact seems over before it is.
        long seconds = Duration.between(now, contact.expires()).plusNanos(999_999_999).toSeconds();
        StringBuilder text = new StringBuilder(64);
        text.append('<').append(contact.registered()).append('>');
        if (contact.q() < 1_000) {
            text.append(String.format(Locale.ROOT, ";q=%.3f", contact.q() / 1_000.0));
        }
        text.append(";expires=").append(seconds);
        try {
            return headers.createHeader("Contact", text.toString());
        } catch (ParseException e) {
            throw new IllegalStateException("Contact: " + text, e);
        }
    }

    private Header date(Instant now) {
        Optional<Today> last = today;
        long second = now.getEpochSecond();
        if (last.isEmpty() || last.get().second() != second) {
            last = Optional.of(new Today(second, newDate(now)));
            today = last;
        }
        return last.get().date();
    }

    private Header newDate(Instant now) {
        return headers.createDateHeader(GregorianCalendar.from(now.atZone(ZoneOffset.UTC)));
    }
}
