// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.config.NamedAcls;
import jackfield.sip.Endpoint;
import jackfield.sip.EndpointAccess;
import jackfield.sip.InboundRequest;
import java.net.InetAddress;

/** Stage 5: the addresses that an endpoint may send from. Thread-safe. */
final class EndpointAcl {

    private final NamedAcls lists;

    EndpointAcl(NamedAcls lists) {
        this.lists = lists;
    }

    /** True if the endpoint's own rules, and every list that it names, let the source pass. */
    boolean admits(Endpoint endpoint, InboundRequest request) {
        EndpointAccess access = endpoint.access();
        InetAddress source = request.source().getAddress();
        return access.permit().allows(source) && lists.allows(access.acl(), source);
    }
}
