// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Stage 7: does what a method asks for. A component with {@link HandledMethod}. */
@ConsumerType
@ModuleContract(key = "handled.method")
public interface RequestHandler {

    /** Called for each request of the method outside a dialog that has passed the earlier stages. */
    Verdict handle(InboundRequest request, Endpoint endpoint);

    /**
     * What {@link #handle} would say, with its reasons in the request's trail and without any effect; the
     * request has no transaction. Empty if this handler cannot tell.
     */
    default Optional<Verdict> foresee(InboundRequest request, Endpoint endpoint) {
        return Optional.empty();
    }
}
