// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

/** What it means that a file is missing, the gravest first. */
enum Absence {
    /** Something that should be there is not. */
    FAULT,
    /** Defaults are taken, which is worth a note. */
    DEFAULTS,
    /** Nobody need have it: who names an object that would stand in it is told so. */
    NOTHING
}
