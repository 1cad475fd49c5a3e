// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.sip.SipUri;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a contact is asked, as it stands now.
 *
 * @param frequency in use; zero for one that is only asked by command
 * @param next when it is asked next; empty if nobody will
 * @param asked how often it has been asked
 */
record Planned(String aor, SipUri contact, Duration frequency, Optional<Instant> next, long asked) {

    /** Seconds until it is asked next; {@code -} if nobody will. */
    String secondsFrom(Instant now) {
        return next.map(due -> Long.toString(Math.max(0, Duration.between(now, due).toSeconds())))
                .orElse("-");
    }
}
