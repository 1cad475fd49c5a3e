// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import java.time.Duration;
import java.util.Optional;

/** What came of registering. */
sealed interface Outcome {

    /** In words: {@code 200 OK}, {@code no answer}. */
    String answer();

    /**
     * The server did as asked.
     *
     * @param granted how long it lasts; zero if it does not know us
     * @param asked what was asked for at last, which a 423 may have raised
     */
    record Accepted(String answer, Duration granted, Duration asked) implements Outcome {}

    /**
     * It did not.
     *
     * @param kind what sort of failure
     * @param retryAfter when the server wants to be asked again
     */
    record Failed(Kind kind, String answer, Optional<Duration> retryAfter) implements Outcome {}

    /** Sorts of failures, each with a rule of its own for what comes next. */
    enum Kind {
        /** Nobody answered, or the server could not be found. */
        UNREACHED,
        /** Credentials were refused, or there are none. */
        UNAUTHORIZED,
        /** 403. */
        FORBIDDEN,
        /** It may be different soon. */
        TEMPORARY,
        /** Any other refusal. */
        FATAL;

        /** True where the server said no. */
        boolean isRefusal() {
            return this != UNREACHED;
        }
    }
}
