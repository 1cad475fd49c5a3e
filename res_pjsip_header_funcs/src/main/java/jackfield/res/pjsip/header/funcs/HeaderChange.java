// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import jackfield.sip.spi.HeaderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What becomes of headers. */
final class HeaderChange {

    private HeaderChange() {}

    static List<HeaderLine> added(List<HeaderLine> lines, String name, String value) {
        List<HeaderLine> changed = new ArrayList<>(lines);
        changed.add(new HeaderLine(name, value));
        return changed;
    }

    /** The header of this name and number gets another value; all stays where there is none. */
    static List<HeaderLine> updated(List<HeaderLine> lines, String name, int number, String value) {
        Predicate<HeaderLine> called = HeaderNames.called(name);
        List<HeaderLine> changed = new ArrayList<>();
        int met = 0;
        for (HeaderLine line : lines) {
            boolean meant = called.test(line) && ++met == number;
            changed.add(meant ? new HeaderLine(line.name(), value) : line);
        }
        return changed;
    }

    /** Removes all headers of a name, and counts them. Confined to one thread. */
    static final class Removal implements UnaryOperator<List<HeaderLine>> {

        private final String name;
        private int removed;

        Removal(String name) {
            this.name = name;
        }

        int removed() {
            return removed;
        }

        @Override
        public List<HeaderLine> apply(List<HeaderLine> lines) {
            List<HeaderLine> left =
                    lines.stream().filter(HeaderNames.called(name).negate()).toList();
            removed = lines.size() - left.size();
            return left;
        }
    }
}
