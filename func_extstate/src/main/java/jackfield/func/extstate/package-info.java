// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Tells the state of an extension */
@NullMarked
package jackfield.func.extstate;

import org.jspecify.annotations.NullMarked;
