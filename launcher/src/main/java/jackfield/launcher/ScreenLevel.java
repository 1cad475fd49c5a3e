// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import ch.qos.logback.classic.Level;

/**
 * How much of the log the screen shows.
 *
 * @param news lowest level of what the loader says
 * @param others lowest level of everything else
 */
record ScreenLevel(Level news, Level others) {

    /** The command line and {@code asterisk.conf} add up: whichever asks for more. */
    static ScreenLevel of(LaunchOptions options, Instance instance) {
        int debug = Math.max(options.debug.length, instance.number("debug"));
        int verbose = Math.max(options.verbose.length, instance.number("verbose"));
        if (options.quiet || instance.flag("quiet")) {
            return new ScreenLevel(Level.ERROR, Level.ERROR);
        }
        if (debug > 0) {
            Level level = debug > 1 ? Level.TRACE : Level.DEBUG;
            return new ScreenLevel(level, level);
        }
        return new ScreenLevel(Level.INFO, verbose > 0 ? Level.INFO : Level.WARN);
    }

    /** The lowest level that anything needs; the file of messages takes notices in any case. */
    Level lowest() {
        return others.isGreaterOrEqual(Level.INFO) ? Level.INFO : others;
    }
}
