// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Configuration, declared once. A section type of a {@code .conf} file is an immutable record whose
 * annotations carry names, defaults, help and checks; from it come the parser, the errors, {@code
 * config show help} and the manual. Modules read objects through {@link
 * jackfield.config.ConfigStore} and never see text.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.config;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
