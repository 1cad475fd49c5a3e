// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Transactions: JAIN-SIP's state machines, with tables, timers and channels of our own round them.
 */
@NullMarked
package jackfield.sip.stack.transaction;

import org.jspecify.annotations.NullMarked;
