// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Functions that calculate. */
@NullMarked
package jackfield.func.math;

import org.jspecify.annotations.NullMarked;
