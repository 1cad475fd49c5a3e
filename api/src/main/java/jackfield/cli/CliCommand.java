// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

import jackfield.module.ModuleContract;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One command of the console. A component with {@link Command}, {@link
 * jackfield.config.Synopsis} and, if it takes arguments, {@link Usage}.
 */
@ConsumerType
@ModuleContract(key = "command", ignoreCase = true)
public interface CliCommand {

    /** Called on a thread of its own for each use of the command; may block. */
    CliResult run(CliArguments arguments);

    /**
     * Words that could stand where the last argument is being typed. Called on a console's thread for
     * each press of Tab; must be quick.
     */
    default List<String> complete(CliArguments arguments) {
        return List.of();
    }
}
