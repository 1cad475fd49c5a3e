// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Functions that decide. */
@NullMarked
package jackfield.func.logic;

import org.jspecify.annotations.NullMarked;
