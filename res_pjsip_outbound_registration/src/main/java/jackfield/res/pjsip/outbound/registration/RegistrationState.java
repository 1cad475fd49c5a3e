// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

/**
 * Where a registration stands.
 *
 * <pre>
 *                    ┌──────────────── unregistered by command ◀─┐
 *                    ▼                                           │
 *  start ──▶ UNREGISTERED ──2xx──▶ REGISTERED ──2xx (refresh)──▶ REGISTERED
 *                 │  │               │ │  ▲
 *       no answer │  │ 3xx-6xx       │ │  └───2xx────┐
 *                 ▼  │               │ │             │
 *          UNREACHED ◀──no answer────┘ │             │
 *              │     ▼                 │             │
 *              │  REJECTED ◀──3xx-6xx──┘             │
 *              │     │                               │
 *              └─────┴── next try, if the section ───┘
 *                        allows one
 *
 *  any ──section gone or changed, module leaves──▶ (REGISTER with Expires: 0) ──▶ STOPPED
 * </pre>
 */
enum RegistrationState {
    /** Not tried yet, or taken back. */
    UNREGISTERED("Unregistered"),
    /** The server knows us. */
    REGISTERED("Registered"),
    /** Nobody answered. */
    UNREACHED("Unregistered"),
    /** The server does not want us, for now or for good. */
    REJECTED("Rejected"),
    /** Over. */
    STOPPED("Unregistered");

    private final String status;

    RegistrationState(String status) {
        this.status = status;
    }

    /** As listings show it. */
    String status() {
        return status;
    }
}
