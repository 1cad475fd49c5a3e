// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Subroutines of the dialplan. */
@NullMarked
package jackfield.app.stack;

import org.jspecify.annotations.NullMarked;
