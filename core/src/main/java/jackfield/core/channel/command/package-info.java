// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Commands of the console that show channels and end them. */
@NullMarked
package jackfield.core.channel.command;

import org.jspecify.annotations.NullMarked;
