// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The dialplan: contexts of extensions whose steps run applications on a channel. Applications and
 * functions are services with typed arguments; where the steps come from is a module's business.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.dialplan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
