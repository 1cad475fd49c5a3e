// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

/**
 * How a console looks.
 *
 * @param colors whether anything may be colored
 * @param pages whether an answer that is longer than the screen stops at each page
 */
public record ConsoleStyle(boolean colors, boolean pages) {}
