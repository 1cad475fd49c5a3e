// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A length of time in words, {@code 2 days, 3 hours, 1 second}. */
final class Span {

    private static final List<Unit> UNITS =
            List.of(
                    new Unit("year", 365 * 86_400L),
                    new Unit("week", 7 * 86_400L),
                    new Unit("day", 86_400),
                    new Unit("hour", 3_600),
                    new Unit("minute", 60),
                    new Unit("second", 1));

    private Span() {}

    private record Unit(String name, long seconds) {}

    static String text(Duration length) {
        List<String> parts = new ArrayList<>();
        long rest = length.toSeconds();
        for (Unit unit : UNITS) {
            long count = rest / unit.seconds();
            rest %= unit.seconds();
            if (count > 0) {
                parts.add(count + " " + unit.name() + (count == 1 ? "" : "s"));
            }
        }
        return parts.isEmpty() ? "0 seconds" : String.join(", ", parts);
    }
}
