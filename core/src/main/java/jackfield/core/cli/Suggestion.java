// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

/**
 * A word that could be typed next.
 *
 * @param word in full, without quotes
 * @param description what it leads to, possibly empty
 */
public record Suggestion(String word, String description) {}
