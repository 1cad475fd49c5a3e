// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Starts the exchange: reads the command line and {@code asterisk.conf}, sets up logging, and runs the
 * framework with the bundles of the kernel. Holds only what must run before there is a framework;
 * everything else is in bundles.
 */
@NullMarked
package jackfield.launcher;

import org.jspecify.annotations.NullMarked;
