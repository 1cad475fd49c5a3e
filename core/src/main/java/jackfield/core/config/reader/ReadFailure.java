// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.ConfigProblem;
import jackfield.config.Position;

/** A mistake that makes the whole file unusable. */
final class ReadFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final transient ConfigProblem problem;

    ReadFailure(Position position, String section, String message) {
        super(message, null, false, false);
        problem =
                new ConfigProblem(ConfigProblem.Severity.ERROR, position, section, "", message, "");
    }

    ConfigProblem problem() {
        return problem;
    }
}
