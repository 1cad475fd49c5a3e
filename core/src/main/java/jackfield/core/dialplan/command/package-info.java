// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Commands of the console that change the dialplan, and variables of channels. */
@NullMarked
package jackfield.core.dialplan.command;

import org.jspecify.annotations.NullMarked;
