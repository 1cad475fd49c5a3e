// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Finds a destination that could be called */
@NullMarked
package jackfield.app.chanisavail;

import org.jspecify.annotations.NullMarked;
