// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import java.util.Optional;

/** The level in {@code core set verbose} and {@code core set debug}. */
final class Level {

    private Level() {}

    /** The level that is wanted; that of now where nothing is written, empty where it is no level. */
    static Optional<Integer> of(CliArguments arguments, int now) {
        if (arguments.size() == 0) {
            return Optional.of(now);
        }
        String last = arguments.words().getLast();
        if (last.equals("off")) {
            return Optional.of(0);
        }
        if (!last.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int level = Integer.parseInt(last);
        return Optional.of(arguments.size() > 1 ? Math.max(level, now) : level);
    }

    static CliResult refused() {
        return CliResult.failure("Expected a level from 0 to 999, or off.");
    }

    static String said(String what, int before, int now) {
        return before == now
                ? what + " is " + now + "."
                : what + " was " + before + " and is now " + now + ".";
    }
}
