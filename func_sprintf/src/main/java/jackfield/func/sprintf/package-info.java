// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Writes values into a format. */
@NullMarked
package jackfield.func.sprintf;

import org.jspecify.annotations.NullMarked;
