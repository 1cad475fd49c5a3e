// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * What is known of whether a contact can be reached.
 *
 * @param roundTrip from the last question to its answer; empty if there was none
 */
public record ContactStatus(State state, Optional<Duration> roundTrip) {

    /** Nobody asks this contact whether it is there. */
    public static final ContactStatus NOT_QUALIFIED =
            new ContactStatus(State.NOT_QUALIFIED, Optional.empty());

    /** It will be asked, and has not been yet. */
    public static final ContactStatus UNKNOWN = new ContactStatus(State.UNKNOWN, Optional.empty());

    /** It did not answer as it should. */
    public static final ContactStatus UNAVAILABLE =
            new ContactStatus(State.UNAVAILABLE, Optional.empty());

    /** Where a contact stands. */
    public enum State {
        UNKNOWN("Unknown", "Unknown"),
        NOT_QUALIFIED("NonQual", "NonQualified"),
        AVAILABLE("Avail", "Reachable"),
        UNAVAILABLE("Unavail", "Unreachable");

        private final String label;
        private final String word;

        State(String label, String word) {
            this.label = label;
            this.word = word;
        }

        /** As the console shows it. */
        public String label() {
            return label;
        }

        /** As the dialplan reads it. */
        public String word() {
            return word;
        }
    }

    /** It answered after this time. */
    public static ContactStatus available(Duration roundTrip) {
        return new ContactStatus(State.AVAILABLE, Optional.of(roundTrip));
    }

    /** Whether it is worth calling: a contact that was never asked is. */
    public boolean isReachable() {
        return state != State.UNAVAILABLE;
    }

    /** Milliseconds with three decimals; {@code nan} if not known. */
    public String milliseconds() {
        return roundTrip
                .map(time -> BigDecimal.valueOf(time.toNanos() / 1_000, 3).toPlainString())
                .orElse("nan");
    }
}
