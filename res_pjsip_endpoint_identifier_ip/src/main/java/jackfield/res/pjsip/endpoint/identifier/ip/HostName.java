// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

/**
 * A host name of {@code match}.
 *
 * @param services whether its SRV records are asked for first
 */
record HostName(String name, boolean services) {

    /** Whoever names a port wants that very host. */
    static HostName of(Identify identify, SourceMatch match) {
        return new HostName(match.host(), identify.srvLookups() && match.port() == 0);
    }

    @Override
    public String toString() {
        return name;
    }
}
