// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.res.pjsip.outbound.registration.Outcome.Failed;
import java.time.Duration;
import java.util.Optional;

/** When a registration that failed is tried again. */
record RetryRule(Registration registration) {

    /** A server that asks for less than this would be flooded by its own doing. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /**
     * @param retries how often in a row it has been tried again already
     * @return how long to wait; empty to give up
     */
    Optional<Duration> after(Failed failure, int retries) {
        Duration interval = interval(failure);
        if (retries >= registration.maxRetries() || interval.isZero()) {
            return Optional.empty();
        }
        Duration wait = failure.retryAfter().orElse(interval);
        return Optional.of(wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait);
    }

    private Duration interval(Failed failure) {
        return switch (failure.kind()) {
            case UNREACHED, TEMPORARY -> registration.retryInterval();
            case UNAUTHORIZED ->
                    registration.authRejectionPermanent()
                            ? Duration.ZERO
                            : registration.retryInterval();
            case FORBIDDEN -> registration.forbiddenRetryInterval();
            case FATAL -> registration.fatalRetryInterval();
        };
    }
}
