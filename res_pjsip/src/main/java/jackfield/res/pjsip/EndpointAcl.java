// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.NamedAcl;
import jackfield.sip.Endpoint;
import jackfield.sip.EndpointAccess;
import jackfield.sip.InboundRequest;
import java.net.InetAddress;

/**
 * Stage 5: the addresses that an endpoint may send from, by its own rules and by each named list; a list
 * that is not there admits nobody. Thread-safe.
 */
final class EndpointAcl {

    private final ConfigView<NamedAcl> lists;

    EndpointAcl(ConfigStore config) {
        lists = config.view(NamedAcl.class);
    }

    boolean admits(Endpoint endpoint, InboundRequest request) {
        EndpointAccess access = endpoint.access();
        if (access.permit().isEmpty() && access.acl().isEmpty()) {
            return true;
        }
        InetAddress source = request.source().getAddress();
        return access.permit().allows(source)
                && access.acl().stream().allMatch(name -> admits(name, source));
    }

    private boolean admits(String name, InetAddress source) {
        return lists.get(name).map(list -> list.permit().allows(source)).orElse(false);
    }
}
