// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import jackfield.cli.CliResult;
import jackfield.core.cli.Suggestion;
import java.util.List;

/** What a console talks to: the exchange of this process, or one at the other end of a socket. Thread-safe. */
public interface Shell {

    /**
     * Runs a line and waits for its answer.
     *
     * @throws InterruptedException if nobody waits for the answer any more
     */
    CliResult run(String line) throws InterruptedException;

    /** What could stand at the end of the line that is being typed. */
    List<Suggestion> complete(String begun);

    /** True once the exchange stops or is gone: there is nothing left to type into. */
    boolean isOver();
}
