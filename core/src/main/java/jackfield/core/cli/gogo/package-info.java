// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Gogo under the command line. A line of ours never passes Gogo's parser, which would change {@code
 * 0100}, {@code *97} and the like; what the word tree does not know, and lines with pipes, may go to
 * Gogo, which sees our commands as functions of the scope {@code jackfield}.
 */
@NullMarked
package jackfield.core.cli.gogo;

import org.jspecify.annotations.NullMarked;
