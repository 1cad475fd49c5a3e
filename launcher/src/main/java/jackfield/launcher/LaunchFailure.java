// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

/** Why the exchange cannot start, in one sentence for the operator. */
final class LaunchFailure extends Exception {
    private static final long serialVersionUID = 1;

    LaunchFailure(String message) {
        super(message);
    }

    LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
