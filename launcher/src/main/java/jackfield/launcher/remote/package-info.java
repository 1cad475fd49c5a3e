// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The client of the control socket, {@code jackfield -rx}. It runs in a program of its own for each
 * command, so it touches few classes: no logging, no string concatenation at run time, no lambdas.
 */
@NullMarked
package jackfield.launcher.remote;

import org.jspecify.annotations.NullMarked;
