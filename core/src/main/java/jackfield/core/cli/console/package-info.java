// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The console on the program's own terminal. What is typed is read by one thread and run on another,
 * so that Ctrl-C can give up waiting; a line source hides whether there is a terminal at all.
 */
@NullMarked
package jackfield.core.cli.console;

import org.jspecify.annotations.NullMarked;
