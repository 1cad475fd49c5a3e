// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Stage 6: challenges a request, or accepts its credentials. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface RequestAuthenticator {

    /**
     * Called for each request outside a dialog whose endpoint has {@code auth}, and for unknown callers.
     *
     * @param endpoint empty for an unknown caller, who is challenged like a known one and never accepted
     */
    Verdict check(InboundRequest request, Optional<Endpoint> endpoint);

    /**
     * What {@link #check} would say, without any effect, if credentials that the request has were given with
     * the right password. Empty if this authenticator cannot tell.
     */
    default Optional<Verdict> foresee(InboundRequest request, Optional<Endpoint> endpoint) {
        return Optional.empty();
    }
}
