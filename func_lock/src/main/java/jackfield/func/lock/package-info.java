// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Locks that calls hold */
@NullMarked
package jackfield.func.lock;

import org.jspecify.annotations.NullMarked;
