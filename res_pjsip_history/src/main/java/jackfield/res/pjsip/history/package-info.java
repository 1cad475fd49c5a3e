// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Remembers SIP messages, shows them, draws calls as ladders, and writes them into capture files. */
@NullMarked
package jackfield.res.pjsip.history;

import org.jspecify.annotations.NullMarked;
