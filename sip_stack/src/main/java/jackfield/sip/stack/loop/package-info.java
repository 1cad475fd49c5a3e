// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The threads that SIP runs on, and which of them owns a Call-ID.
 */
@NullMarked
package jackfield.sip.stack.loop;

import org.jspecify.annotations.NullMarked;
