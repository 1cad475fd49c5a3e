// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * SIP as the modules see it: the configuration records, requests and verdicts, transactions, dialogs
 * and the stack. Messages are those of JAIN-SIP; everything round them is ours. The stages that a
 * request passes stand in {@code jackfield.sip.spi}.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.sip;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
