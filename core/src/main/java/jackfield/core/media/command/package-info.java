// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Commands of the console that show codecs and ways between them. */
@NullMarked
package jackfield.core.media.command;

import org.jspecify.annotations.NullMarked;
