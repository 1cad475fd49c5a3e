// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import java.io.IOException;

/** What it means to leave a console. */
public sealed interface Leaving {

    /** The exchange goes on without this console. */
    record Alone() implements Leaving {}

    /**
     * The exchange stops with it.
     *
     * @param command that stops it
     * @param question for somebody at a terminal
     */
    record WithTheExchange(String command, String question) implements Leaving {

        boolean isAgreed(LineSource lines) throws IOException {
            return lines.read(question) instanceof LineSource.Input.Line line
                    && line.text().strip().toLowerCase(java.util.Locale.ROOT).matches("y|yes");
        }
    }
}
