// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Bridges: two channels that hear each other. The kernel keeps the bridge and knows who is in it; how
 * media get from one to the other is a module's business.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.bridge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
