// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.config.BadValueException;
import jackfield.dialplan.Subroutines;
import java.util.List;

/**
 * A subroutine that an option names.
 *
 * @param context empty for the caller's
 * @param extension empty for the caller's
 */
record DialSubroutine(String context, String extension, int priority, List<String> arguments) {

    DialSubroutine {
        arguments = List.copyOf(arguments);
    }

    /** Takes {@code [[context^]extension^]priority[(argument^…)]}, of options b and B. */
    static DialSubroutine ofPlace(String text) {
        int open = text.indexOf('(');
        String place = open < 0 ? text : text.substring(0, open);
        int close = text.endsWith(")") ? text.length() - 1 : text.length();
        String arguments = open < 0 ? "" : text.substring(open + 1, close);
        String[] parts = place.strip().split("\\^", -1);
        int last = parts.length - 1;
        if (last > 2 || !parts[last].matches("[1-9]\\d{0,8}")) {
            throw new BadValueException("expected [[context^]extension^]priority");
        }
        return new DialSubroutine(
                last == 2 ? parts[0] : "",
                last >= 1 ? parts[last - 1] : "",
                Integer.parseInt(parts[last]),
                arguments.isEmpty() ? List.of() : List.of(arguments.split("\\^", -1)));
    }

    /** Takes {@code context[^argument…]}, of option U; it begins at {@code s}. */
    static DialSubroutine ofContext(String text) {
        List<String> parts = List.of(text.strip().split("\\^", -1));
        if (parts.getFirst().isEmpty()) {
            throw new BadValueException("expected context[^argument]");
        }
        return new DialSubroutine(parts.getFirst(), "s", 1, parts.subList(1, parts.size()));
    }

    /**
     * Runs it.
     *
     * @param caller whose place stands in for what is left out
     * @return false if it did not return
     */
    boolean run(Subroutines subroutines, Channel channel, Channel caller) {
        Location here = caller.location();
        Location place =
                new Location(
                        context.isEmpty() ? here.context() : context,
                        extension.isEmpty() ? here.extension() : extension,
                        priority);
        return subroutines.run(channel, place, arguments);
    }
}
