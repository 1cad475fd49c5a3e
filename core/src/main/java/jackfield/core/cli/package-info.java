// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: a line becomes words, the words find a command in a tree, the rest are its
 * arguments. The tree comes from the services that modules offer; help, completion and the check of
 * the arguments come from the same declarations. Nothing here prints: the consoles do.
 */
@NullMarked
package jackfield.core.cli;

import org.jspecify.annotations.NullMarked;
