// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * From the bytes of a datagram to a message that is fit to be worked with, or to a reason why not.
 */
@NullMarked
package jackfield.sip.stack.wire;

import org.jspecify.annotations.NullMarked;
