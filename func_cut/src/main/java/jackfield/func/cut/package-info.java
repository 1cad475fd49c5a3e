// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Functions that take fields out of texts. */
@NullMarked
package jackfield.func.cut;

import org.jspecify.annotations.NullMarked;
