// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Shows SIP messages on the consoles and in the log, and writes them into a capture file. */
@NullMarked
package jackfield.res.pjsip.logger;

import org.jspecify.annotations.NullMarked;
