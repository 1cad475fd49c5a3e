// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Applications of the dialplan that need no module, and the commands that describe applications. */
@NullMarked
package jackfield.core.dialplan.application;

import org.jspecify.annotations.NullMarked;
