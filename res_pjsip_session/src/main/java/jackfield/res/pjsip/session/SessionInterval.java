// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sip.message.Message;

/**
 * A Session-Expires header (RFC 4028 §4).
 *
 * @param seconds after which a session that was not refreshed is over
 */
record SessionInterval(long seconds, Refresher refresher) {

    static final String HEADER = "Session-Expires";
    static final String LEAST = "Min-SE";

    /** Who refreshes, seen from the request that the header belongs to. */
    enum Refresher {
        UAC,
        UAS,
        UNSAID
    }

    static Optional<SessionInterval> of(Message message) {
        OptionalLong seconds = Words.number(message, HEADER);
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        String value = Words.first(message, HEADER).orElse("").toLowerCase(Locale.ROOT);
        Refresher refresher =
                value.matches(".*;\\s*refresher\\s*=\\s*uac\\b.*")
                        ? Refresher.UAC
                        : value.matches(".*;\\s*refresher\\s*=\\s*uas\\b.*")
                                ? Refresher.UAS
                                : Refresher.UNSAID;
        return Optional.of(new SessionInterval(seconds.getAsLong(), refresher));
    }

    /** As the header is written. */
    String value() {
        return refresher == Refresher.UNSAID
                ? Long.toString(seconds)
                : seconds + ";refresher=" + refresher.name().toLowerCase(Locale.ROOT);
    }
}
