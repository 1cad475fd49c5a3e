// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * A command of the system, typed after {@code !}, on the terminal of the console.
 *
 * @param text empty for a shell to type into
 */
record SystemCommand(String text) {

    private static final String SHELL = "/bin/sh";

    /** Waits for its end. */
    void run() throws IOException, InterruptedException {
        new ProcessBuilder(words()).inheritIO().start().waitFor();
    }

    List<String> words() {
        return text.isEmpty()
                ? List.of(Objects.requireNonNullElse(System.getenv("SHELL"), SHELL))
                : List.of(SHELL, "-c", text);
    }
}
