// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** What the stack counts, and how it offers its numbers. */
@NullMarked
package jackfield.sip.stack.metric;

import org.jspecify.annotations.NullMarked;
