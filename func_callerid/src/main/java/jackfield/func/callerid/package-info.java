// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Reads and sets who is calling. */
@NullMarked
package jackfield.func.callerid;

import org.jspecify.annotations.NullMarked;
