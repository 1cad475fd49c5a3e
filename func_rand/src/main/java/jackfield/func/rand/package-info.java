// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Gives a random number. */
@NullMarked
package jackfield.func.rand;

import org.jspecify.annotations.NullMarked;
