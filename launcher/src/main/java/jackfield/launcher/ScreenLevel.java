// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import ch.qos.logback.classic.Level;
import jackfield.core.log.ConsoleLevels;

/**
 * How much of the log the screen shows.
 *
 * @param verbose level of notices and verbose messages
 * @param debug 0 for none, 1 for debug messages, 2 for traces as well
 * @param quiet errors only
 */
record ScreenLevel(int verbose, int debug, boolean quiet) {

    /** The command line and {@code asterisk.conf} add up: whichever asks for more. */
    static ScreenLevel of(LaunchOptions options, Instance instance) {
        return new ScreenLevel(
                Math.max(options.verbose.length, instance.number("verbose")),
                Math.max(options.debug.length, instance.number("debug")),
                options.quiet || instance.flag("quiet"));
    }

    ConsoleLevels console() {
        return new ConsoleLevels(verbose, quiet, false);
    }

    /** The lowest level that is made at all. */
    Level lowest() {
        return debug == 0 ? Level.INFO : debug == 1 ? Level.DEBUG : Level.TRACE;
    }
}
