// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import jackfield.cli.CliResult;
import java.util.function.Function;

/** Makes a shell for each client. */
interface ClientShells {

    /** Runs one line after the other; called on one thread at a time. */
    Function<String, CliResult> open();
}
