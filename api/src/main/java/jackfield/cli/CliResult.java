// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

import java.util.List;

/** The answer of a command, printed by the shell that it was typed in. */
public interface CliResult {

    /** Without line ends. */
    List<String> lines();

    /** The command could not do what it was asked; {@code -rx} then ends with status 1. */
    default boolean failed() {
        return false;
    }

    static CliResult of(String... lines) {
        return new Lines(List.of(lines), false);
    }

    static CliResult of(List<String> lines) {
        return new Lines(lines, false);
    }

    static CliResult failure(String... lines) {
        return new Lines(List.of(lines), true);
    }

    /** Plain lines. */
    record Lines(List<String> lines, boolean failed) implements CliResult {
        public Lines {
            lines = List.copyOf(lines);
        }
    }
}
