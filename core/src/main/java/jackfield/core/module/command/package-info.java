// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Commands of the console about modules, and about the exchange as a whole. */
@NullMarked
package jackfield.core.module.command;

import org.jspecify.annotations.NullMarked;
