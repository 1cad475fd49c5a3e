// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Loops of the dialplan. */
@NullMarked
package jackfield.app.while_;

import org.jspecify.annotations.NullMarked;
