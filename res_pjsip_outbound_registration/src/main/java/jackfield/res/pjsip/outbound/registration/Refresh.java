// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import java.time.Duration;

/** When a registration is renewed: long enough before its end for a request to be repeated. */
final class Refresh {

    private static final Duration SHORTEST_MARGIN = Duration.ofSeconds(10);
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(1);

    private Refresh() {}

    /** A tenth before the end, but at least 10 s and at most a minute; of short ones, after one half. */
    static Duration after(Duration granted) {
        if (granted.compareTo(SHORTEST_MARGIN.multipliedBy(2)) <= 0) {
            return granted.dividedBy(2);
        }
        Duration tenth = granted.dividedBy(10);
        Duration margin =
                tenth.compareTo(SHORTEST_MARGIN) < 0
                        ? SHORTEST_MARGIN
                        : tenth.compareTo(LONGEST_MARGIN) > 0 ? LONGEST_MARGIN : tenth;
        return granted.minus(margin);
    }
}
