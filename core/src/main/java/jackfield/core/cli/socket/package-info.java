// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The control socket, by which {@code jackfield -rx} and other programs of the same user type
 * commands. The protocol is a line in, lines out, and a mark with the outcome; it stands in the
 * README of this bundle.
 */
@NullMarked
package jackfield.core.cli.socket;

import org.jspecify.annotations.NullMarked;
