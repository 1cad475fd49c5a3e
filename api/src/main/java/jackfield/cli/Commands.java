// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** All commands there are now. Thread-safe. */
@ProviderType
public interface Commands {

    /** Runs the command that these words name, on the caller's thread; nothing is thrown. */
    CliResult run(List<String> words);

    /** Cuts a line into words as the console does. */
    List<String> words(String line);

    /** True if there is a command of exactly these words. */
    boolean isNamed(String command);
}
