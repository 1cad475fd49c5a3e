// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Functions of the dialplan that need no module. */
@NullMarked
package jackfield.core.dialplan.function;

import org.jspecify.annotations.NullMarked;
