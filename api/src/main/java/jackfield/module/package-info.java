// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * How modules find each other's services. The kernel keeps an ordered snapshot of the services of
 * each contract; an entry is a lease on one generation of a module, so that a module can be replaced
 * while its earlier generation finishes its work. Modules never hold each other's services
 * otherwise.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
