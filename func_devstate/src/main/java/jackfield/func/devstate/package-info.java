// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Reads the states of devices and keeps states of its own. */
@NullMarked
package jackfield.func.devstate;

import org.jspecify.annotations.NullMarked;
