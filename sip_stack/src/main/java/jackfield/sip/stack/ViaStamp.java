// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.stack.transport.HostPorts;
import java.net.InetSocketAddress;
import java.text.ParseException;

/** Writes into Via where a request really came from (RFC 3261 §18.2.1, RFC 3581 §4). */
final class ViaStamp {

    private static final String RPORT = "rport";
    private static final String MADDR = "maddr";

    private ViaStamp() {}

    static void put(SIPRequest request, InetSocketAddress source) throws ParseException {
        Via via = request.getTopmostVia();
        String address = HostPorts.plain(source.getAddress());
        // Answers go to the source; a name here would only make somebody ask a name server.
        via.removeParameter(MADDR);
        boolean asked = via.hasParameter(RPORT);
        if (asked) {
            via.setParameter(RPORT, Integer.toString(source.getPort()));
        }
        if (asked || !sameHost(via.getHost(), address)) {
            via.setParameter(Via.RECEIVED, address);
        }
    }

    private static boolean sameHost(String sentBy, String address) {
        return sentBy.equalsIgnoreCase(address) || sentBy.equalsIgnoreCase("[" + address + "]");
    }
}
