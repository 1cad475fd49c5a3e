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
    private static final int DEFAULT_PORT = 5060;
    private static final int DEFAULT_TLS_PORT = 5061;
    private static final int HIGHEST_PORT = 65_535;

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

    /** RFC 3261 §18.2.2: the source's address, but the port that Via names; the source for {@code rport}. */
    static InetSocketAddress sentBy(SIPRequest request, InetSocketAddress source) {
        Via via = request.getTopmostVia();
        if (via.hasParameter(RPORT)) {
            return source;
        }
        int port = via.getPort() < 0 ? DEFAULT_PORT : via.getPort();
        return port == 0 || port > HIGHEST_PORT
                ? source
                : new InetSocketAddress(source.getAddress(), port);
    }

    /** RFC 3261 §18.2.2: where to connect to if the connection that the request came by is gone. */
    static InetSocketAddress listening(
            SIPRequest request, InetSocketAddress source, boolean secure) {
        int port = request.getTopmostVia().getPort();
        int usual = secure ? DEFAULT_TLS_PORT : DEFAULT_PORT;
        return new InetSocketAddress(
                source.getAddress(), port <= 0 || port > HIGHEST_PORT ? usual : port);
    }

    private static boolean sameHost(String sentBy, String address) {
        return sentBy.equalsIgnoreCase(address) || sentBy.equalsIgnoreCase("[" + address + "]");
    }
}
