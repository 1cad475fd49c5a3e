// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Lengths of time in seconds or milliseconds; fractions are allowed. */
final class DurationType implements ValueType<Duration> {

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);

    private final Limits limits;

    /** Nanoseconds of the unit. */
    private final BigDecimal unit;

    DurationType(Limits limits, boolean milliseconds) {
        this.limits = limits;
        unit = BigDecimal.valueOf(milliseconds ? 1_000_000L : 1_000_000_000L);
    }

    @Override
    public Duration read(String text) {
        BigDecimal nanos = limits.fraction(text).multiply(unit);
        BigDecimal[] parts = nanos.divideAndRemainder(BILLION);
        return Duration.ofSeconds(parts[0].longValue(), parts[1].longValue());
    }

    @Override
    public String write(Duration value) {
        BigDecimal nanos =
                BigDecimal.valueOf(value.getSeconds())
                        .multiply(BILLION)
                        .add(BigDecimal.valueOf(value.getNano()));
        return nanos.signum() == 0 ? "0" : nanos.divide(unit).stripTrailingZeros().toPlainString();
    }

    @Override
    public String accepts() {
        return limits.toString();
    }

    @Override
    public Optional<Duration> empty() {
        return Optional.of(Duration.ZERO);
    }
}
