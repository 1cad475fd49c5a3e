// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Commands of the console that show bridges and take channels out of them. */
@NullMarked
package jackfield.core.bridge.command;

import org.jspecify.annotations.NullMarked;
