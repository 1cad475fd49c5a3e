// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Channels of technology PJSIP: incoming sessions become channels, and what {@code Dial(PJSIP/…)} names
 * becomes a session.
 */
@NullMarked
package jackfield.chan.pjsip;

import org.jspecify.annotations.NullMarked;
