// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Functions that work on texts. */
@NullMarked
package jackfield.func.strings;

import org.jspecify.annotations.NullMarked;
