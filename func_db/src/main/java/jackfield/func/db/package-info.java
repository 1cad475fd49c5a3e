// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Reads and writes the database. */
@NullMarked
package jackfield.func.db;

import org.jspecify.annotations.NullMarked;
