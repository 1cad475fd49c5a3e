// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Tells whether places of the dialplan are there. */
@NullMarked
package jackfield.func.dialplan;

import org.jspecify.annotations.NullMarked;
