// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.authenticator.digest;

/**
 * What one set of credentials is good for.
 *
 * @param proxy a proxy on the way asks (407), not the far end itself (401)
 * @param realm as written
 */
record ProtectionSpace(boolean proxy, String realm) {

    /** As in a log. */
    @Override
    public String toString() {
        return "realm \"" + realm + "\"";
    }
}
