// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

/**
 * Where a session stands.
 *
 * <pre>
 * incoming:          INVITED ──answer──▶ ANSWERED ──ACK──▶ ESTABLISHED ──BYE──▶ ENDED
 *                       │                    └─no ACK─▶ (BYE) ─────────────────▶ ENDED
 *                       └──refused, CANCEL─────────────────────────────────────▶ ENDED
 *
 * outgoing: IDLE ──INVITE──▶ CALLING ──2xx──▶ ESTABLISHED ──BYE──▶ ENDED
 *                               ├──401, 407─▶ (INVITE with credentials) CALLING
 *                               ├──4xx-6xx, time-out─────────────▶ ENDED
 *                               └──hang-up──▶ CANCELLING ──487───▶ ENDED
 *                                                  └─2xx─▶ (ACK, BYE) ─▶ ENDED
 * </pre>
 */
enum SessionState {
    /** Outgoing, nothing sent. */
    IDLE,
    /** Outgoing, the INVITE is on its way. */
    CALLING,
    /** Outgoing, to be ended before it was answered. */
    CANCELLING,
    /** Incoming, not answered. */
    INVITED,
    /** Incoming, our 2xx is on its way. */
    ANSWERED,
    /** Both sides have agreed. */
    ESTABLISHED,
    /** Over. */
    ENDED
}
