// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a registration now.
 *
 * @param expires when the server forgets us, or has forgotten us; empty if it never knew us
 * @param lastAnswer what came of the last request; empty before it
 * @param nextTry when the next request is due; empty if none is
 */
record Standing(
        RegistrationState state,
        Optional<Instant> expires,
        String lastAnswer,
        Optional<Instant> nextTry) {

    static final Standing NEW =
            new Standing(RegistrationState.UNREGISTERED, Optional.empty(), "", Optional.empty());

    Standing in(RegistrationState next, String answer) {
        return new Standing(next, expires, answer, Optional.empty());
    }

    Standing until(Optional<Instant> end) {
        return new Standing(state, end, lastAnswer, nextTry);
    }

    Standing tryAt(Instant due) {
        return new Standing(state, expires, lastAnswer, Optional.of(due));
    }

    /** {@code (exp. 1740s)} or {@code (exp. 12s ago)}; empty if the server never knew us. */
    String expiry(Instant now) {
        return expires.map(end -> seconds(now, end)).orElse("");
    }

    private static String seconds(Instant now, Instant end) {
        long left = Duration.between(now, end).toSeconds();
        return left >= 0 ? "(exp. " + left + "s)" : "(exp. " + -left + "s ago)";
    }

    /** {@code in 52s} or {@code never}. */
    String next(Instant now) {
        return nextTry.map(due -> "in " + Math.max(0, Duration.between(now, due).toSeconds()) + "s")
                .orElse("never");
    }
}
