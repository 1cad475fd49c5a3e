// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** The database of the exchange, kept in one file that survives a crash. */
@NullMarked
package jackfield.core.database;

import org.jspecify.annotations.NullMarked;
