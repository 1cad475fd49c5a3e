// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import jackfield.core.log.ConsoleLevels;
import jackfield.core.log.LogListener;

/** What clients are given. Thread-safe. */
@FunctionalInterface
interface ClientShells {

    /** Makes a shell for each client. */
    ClientShell open();

    /** The program that answers, for the greeting of a console. */
    default String program() {
        return "";
    }

    /**
     * Hands the log to a console.
     *
     * @return ends it
     */
    default Runnable listen(ConsoleLevels levels, LogListener listener) {
        return () -> {};
    }

    /** True once the exchange was told to stop. */
    default boolean isStopping() {
        return false;
    }
}
