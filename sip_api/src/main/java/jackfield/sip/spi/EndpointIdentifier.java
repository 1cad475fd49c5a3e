// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import jackfield.sip.InboundRequest;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Stage 4: names the endpoint that a request is from. A component with {@link IdentifierName} and a ranking:
 * from 1000 on, it is asked before those that {@code endpoint_identifier_order} names.
 */
@ConsumerType
@ModuleContract(key = "identifier.name")
public interface EndpointIdentifier {

    /**
     * Called once for each request outside a dialog until one identifier names an endpoint. Why it names
     * none, an identifier may write into the request's trail.
     */
    Optional<String> identify(InboundRequest request);
}
