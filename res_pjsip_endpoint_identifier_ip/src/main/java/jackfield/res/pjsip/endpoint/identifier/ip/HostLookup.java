// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks name servers; may take long, and is never called on a loop. */
interface HostLookup {

    /** The addresses of a host, at least one. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** The hosts that the SRV records of a service name, such as {@code _sip._udp.example.org}; none if there are none. */
    List<String> targets(String service);
}
