// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.timeout;

/** What may take only so long. */
public enum Kind {
    ABSOLUTE,
    DIGIT,
    RESPONSE
}
