// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Runs applications that are named at run time. */
@NullMarked
package jackfield.app.exec;

import org.jspecify.annotations.NullMarked;
