// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Where the log goes: to the screen, to consoles that listen, and to the files of {@code logger.conf}. What a
 * line is, an error or a verbose message, follows from its level and its marker.
 */
@NullMarked
package jackfield.core.log;

import org.jspecify.annotations.NullMarked;
