// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Making and reading SIP messages with JAIN-SIP's factories.
 */
@NullMarked
package jackfield.sip.stack.message;

import org.jspecify.annotations.NullMarked;
