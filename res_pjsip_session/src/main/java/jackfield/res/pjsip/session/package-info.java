// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * SIP sessions: an INVITE from its offer to its end, in either direction. Session descriptions are the
 * business of {@code SessionMedia}, channels that of {@code SessionAcceptor}; here is the state machine
 * between them and the dialog.
 */
@NullMarked
package jackfield.res.pjsip.session;

import org.jspecify.annotations.NullMarked;
