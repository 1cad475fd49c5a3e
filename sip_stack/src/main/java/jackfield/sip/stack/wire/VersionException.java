// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

/** The message is of another version of SIP. */
final class VersionException extends Exception {
    private static final long serialVersionUID = 1L;

    VersionException() {
        super("another version of SIP", null, false, false);
    }
}
