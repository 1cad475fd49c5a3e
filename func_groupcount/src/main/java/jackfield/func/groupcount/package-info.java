// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Counts the calls of groups */
@NullMarked
package jackfield.func.groupcount;

import org.jspecify.annotations.NullMarked;
