// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Writes messages to the console and the log. */
@NullMarked
package jackfield.app.verbose;

import org.jspecify.annotations.NullMarked;
