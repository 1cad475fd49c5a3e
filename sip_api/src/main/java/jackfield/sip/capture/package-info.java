// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Messages as they came and went, for those who show them or write them into files: read from a {@link
 * jackfield.sip.spi.MessageTap}, shown without their secrets, written so that Wireshark reads them.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.sip.capture;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
