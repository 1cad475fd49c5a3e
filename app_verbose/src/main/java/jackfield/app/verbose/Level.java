// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.verbose;

/** Levels as files written for Asterisk name them. */
public enum Level {
    ERROR,
    WARNING,
    NOTICE,
    VERBOSE,
    DEBUG,
    DTMF
}
