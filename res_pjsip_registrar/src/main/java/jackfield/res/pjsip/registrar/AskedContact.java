// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.registrar;

import jackfield.config.BadValueException;
import jackfield.sip.Aor;
import jackfield.sip.SipUri;
import java.time.Duration;
import java.util.Optional;
import javax.sip.header.ContactHeader;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;

/**
 * One Contact of a REGISTER.
 *
 * @param uri as written
 * @param lifetime that is asked for; zero to end it
 * @param q preference, 0 to 1 000
 */
record AskedContact(SipUri uri, Duration lifetime, int q) {

    private static final int HIGHEST_Q = 1_000;

    /** Empty if the URI is none that requests could be sent to. */
    static Optional<AskedContact> read(ContactHeader header, Request message, Aor aor) {
        try {
            SipUri uri = SipUri.parse(header.getAddress().getURI().toString());
            return Optional.of(
                    new AskedContact(
                            uri,
                            lifetime(header.getParameter("expires"), message, aor),
                            q(header.getParameter("q"))));
        } catch (BadValueException e) {
            return Optional.empty();
        }
    }

    /** RFC 3261 §10.2.1.1 and §10.3: the parameter, else the header, else what is configured. */
    private static Duration lifetime(@Nullable String parameter, Request message, Aor aor) {
        if (parameter != null) {
            return seconds(parameter).orElse(aor.defaultExpiration());
        }
        return message.getExpires() == null
                ? aor.defaultExpiration()
                : Duration.ofSeconds(message.getExpires().getExpires());
    }

    /** What cannot be read counts as not written; what is beyond measure is cut later anyhow. */
    private static Optional<Duration> seconds(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                ? Optional.of(
                        Duration.ofSeconds(
                                text.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(text)))
                : Optional.empty();
    }

    private static int q(@Nullable String text) {
        try {
            double value = text == null ? 1 : Double.parseDouble(text);
            return value >= 0 && value <= 1 ? (int) Math.round(value * HIGHEST_Q) : HIGHEST_Q;
        } catch (NumberFormatException e) {
            return HIGHEST_Q;
        }
    }

    /** What is asked for, but neither shorter nor longer than the AOR has it. */
    Duration lifetimeAt(Aor aor) {
        Duration raised =
                lifetime.compareTo(aor.minimumExpiration()) < 0
                        ? aor.minimumExpiration()
                        : lifetime;
        return raised.compareTo(aor.maximumExpiration()) > 0 ? aor.maximumExpiration() : raised;
    }

    boolean isRemoval() {
        return lifetime.isZero();
    }
}
