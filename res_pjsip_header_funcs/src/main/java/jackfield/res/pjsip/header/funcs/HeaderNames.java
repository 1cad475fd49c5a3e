// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import jackfield.sip.spi.HeaderLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds headers by name: the whole name, or its beginning before a {@code *}; without regard to case. */
final class HeaderNames {

    private HeaderNames() {}

    static Predicate<HeaderLine> called(String name) {
        if (!name.endsWith("*")) {
            return line -> line.isCalled(name);
        }
        String start = name.substring(0, name.length() - 1).toLowerCase(Locale.ROOT);
        return line -> line.name().toLowerCase(Locale.ROOT).startsWith(start);
    }

    /**
     * The header of this name and number.
     *
     * @param number from 1
     */
    static Optional<HeaderLine> find(List<HeaderLine> lines, String name, int number) {
        return lines.stream().filter(called(name)).skip(number - 1L).findFirst();
    }

    /** The names that begin like this, each once. */
    static String list(List<HeaderLine> lines, String start) {
        return lines.stream()
                .filter(called(start + "*"))
                .map(HeaderLine::name)
                .distinct()
                .collect(Collectors.joining(","));
    }
}
