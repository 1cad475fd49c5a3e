// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** The commands of the database. */
@NullMarked
package jackfield.core.database.command;

import org.jspecify.annotations.NullMarked;
