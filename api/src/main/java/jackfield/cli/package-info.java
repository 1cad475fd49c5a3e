// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Commands of the console. A command is a service that a module registers under its words, such as
 * {@code pjsip show endpoints}; it returns its answer and prints nothing. Help and completion come
 * from the same declaration.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.cli;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
