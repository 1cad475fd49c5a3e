// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

/**
 * One {@code name = value} of a section.
 *
 * @param name as written, in lower case
 * @param value trimmed
 */
public record OptionLine(String name, String value) {}
