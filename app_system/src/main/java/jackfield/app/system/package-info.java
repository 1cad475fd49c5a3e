// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Runs commands of the operating system */
@NullMarked
package jackfield.app.system;

import org.jspecify.annotations.NullMarked;
