// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Reads digits from the caller. */
@NullMarked
package jackfield.app.read;

import org.jspecify.annotations.NullMarked;
