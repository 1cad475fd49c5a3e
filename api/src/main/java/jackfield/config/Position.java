// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

/**
 * A place in a configuration file.
 *
 * @param file name as the operator knows it, such as {@code pjsip.conf}
 * @param line from 1
 * @param column from 1
 */
public record Position(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
