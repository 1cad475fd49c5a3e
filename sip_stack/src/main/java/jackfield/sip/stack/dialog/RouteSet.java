// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ListIterator;
import javax.sip.address.Address;
import javax.sip.address.SipURI;
import javax.sip.header.HeaderAddress;
import javax.sip.header.RecordRouteHeader;
import javax.sip.message.Message;

/** The proxies that requests of a dialog pass, nearest first (RFC 3261 §12.1). */
record RouteSet(List<Address> hops) {

    static final RouteSet EMPTY = new RouteSet(List.of());

    RouteSet {
        hops = List.copyOf(hops);
    }

    /** As the called side learns it: in the order of Record-Route. */
    static RouteSet ofRequest(Message request) {
        return new RouteSet(recorded(request));
    }

    /** As the calling side learns it: in reverse order. */
    static RouteSet ofResponse(Message response) {
        List<Address> recorded = recorded(response);
        Collections.reverse(recorded);
        return new RouteSet(recorded);
    }

    private static List<Address> recorded(Message message) {
        List<Address> addresses = new ArrayList<>();
        ListIterator<?> headers = message.getHeaders(RecordRouteHeader.NAME);
        while (headers.hasNext()) {
            if (headers.next() instanceof HeaderAddress header) {
                addresses.add(header.getAddress());
            }
        }
        return addresses;
    }

    boolean isEmpty() {
        return hops.isEmpty();
    }

    Address first() {
        return hops.getFirst();
    }

    /** The first proxy is of RFC 2543 and wants to find itself in the Request-URI. */
    boolean strict() {
        return !hops.isEmpty() && first().getURI() instanceof SipURI uri && !uri.hasLrParam();
    }
}
