// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The SIP stack as a service, and the way of a message through it: from the socket through gate,
 * transaction and dialog to the pipeline, and the way of an answer back.
 */
@NullMarked
package jackfield.sip.stack;

import org.jspecify.annotations.NullMarked;
