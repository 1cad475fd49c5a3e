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
        boolean admitted = access.permit().allows(source) && lists.allows(access.acl(), source);
        if (!admitted) {
            request.trail()
                    .add(
                            "endpoint ACL",
                            "%s keeps %s out: %s; it is treated as an unknown caller",
                            endpoint.id(),
                            source.getHostAddress(),
                            obstacle(access, source));
        } else if (!access.permit().isEmpty() || !access.acl().isEmpty()) {
            request.trail()
                    .add("endpoint ACL", "%s lets %s in", endpoint.id(), source.getHostAddress());
        }
        return admitted;
    }

    private String obstacle(EndpointAccess access, InetAddress source) {
        return access.permit().allows(source)
                ? lists.obstacle(access.acl(), source).orElse("a list of acl.conf")
                : access.permit().reason(source);
    }
}
