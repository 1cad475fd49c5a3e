// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

/**
 * Something an operator should know about a configuration file.
 *
 * @param severity what it means for the object
 * @param position where; line 0 if the whole file is meant
 * @param section name of the section, or empty
 * @param option name of the option, or empty
 * @param message what is wrong and what was expected
 * @param suggestion the nearest right word, or empty
 */
public record ConfigProblem(
        Severity severity,
        Position position,
        String section,
        String option,
        String message,
        String suggestion) {

    /** How much a problem matters. */
    public enum Severity {
        /** The object, or the file, is not taken. */
        ERROR,
        /** Taken, but probably not as it was meant. */
        WARNING,
        /** Taken; good to know. */
        NOTE
    }

    @Override
    public String toString() {
        String place = position.line() == 0 ? position.file() : position.toString();
        return place
                + ": "
                + message
                + (suggestion.isEmpty() ? "" : "; did you mean '" + suggestion + "'?");
    }
}
