// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The stages that a SIP request passes, and the seams between the modules of a call. Each interface is
 * one stage or one seam, implemented by one or more modules and found through {@code
 * jackfield.module.ModuleRegistry}. {@code docs/architecture.md} shows them in order.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.sip.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
