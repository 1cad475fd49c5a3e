// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * From declaration to object and back: derives the options of a section type from its record, binds
 * sections to records with every problem at its place, and writes records as sections.
 */
@NullMarked
package jackfield.core.config.schema;

import org.jspecify.annotations.NullMarked;
