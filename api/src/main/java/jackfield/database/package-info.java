// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The database of the exchange: values by family and key that stay over a restart. The dialplan reads and
 * writes it, and an operator can; modules may keep what they have to remember.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.database;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
