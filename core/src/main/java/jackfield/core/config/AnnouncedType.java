// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.core.config.schema.Schema;

/**
 * A section type that a module reads.
 *
 * @param module name of the module; the kernel's are called {@code core} and the like
 * @param description what the module is for, as its bundle says; may be empty
 * @param bundle the module's generation; the highest is the newest
 */
public record AnnouncedType(String module, String description, Schema<?> schema, long bundle) {}
