// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** The commands of the log. */
@NullMarked
package jackfield.core.log.command;

import org.jspecify.annotations.NullMarked;
