// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.config.BadValueException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait, as written {@code answer^sign}.
 *
 * @param answer until somebody has to answer; empty to wait for ever
 * @param sign until a destination has to show a sign of life; empty to wait for ever
 */
record DialTimeout(Optional<Duration> answer, Optional<Duration> sign) {

    static final DialTimeout NONE = new DialTimeout(Optional.empty(), Optional.empty());

    /** More than this is for ever. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /**
     * Seconds, fractions allowed; an empty part stands for ever.
     *
     * @throws BadValueException if a part is not a positive number
     */
    static DialTimeout parse(String text) {
        int caret = text.indexOf('^');
        return caret < 0
                ? new DialTimeout(seconds(text), Optional.empty())
                : new DialTimeout(
                        seconds(text.substring(0, caret)), seconds(text.substring(caret + 1)));
    }

    private static Optional<Duration> seconds(String text) {
        String number = text.strip();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (!number.matches("\\d{1,18}(\\.\\d{0,9})?|\\.\\d{1,9}")) {
            throw new BadValueException("expected seconds");
        }
        BigDecimal value = new BigDecimal(number);
        if (value.signum() == 0) {
            throw new BadValueException("expected more than no time");
        }
        return value.compareTo(LONGEST) > 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(value.movePointRight(9).longValue()));
    }
}
