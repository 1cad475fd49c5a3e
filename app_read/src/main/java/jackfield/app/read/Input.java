// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.read;

/**
 * What the caller has dialed.
 *
 * @param status as in {@code READSTATUS}
 */
record Input(String status, String digits) {

    /** True if nothing at all was dialed in time. */
    boolean isTimeout() {
        return status.equals("TIMEOUT") && digits.isEmpty();
    }
}
