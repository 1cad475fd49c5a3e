// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Stages 4 to 7 for requests outside dialogs. Without one, requests are answered with 503. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface RequestPipeline {

    /**
     * Called for each request that has no To tag and is neither ACK nor CANCEL: INVITE on its owner's loop,
     * the others on the loop they arrived on. The stack carries the verdict out.
     */
    Verdict handle(InboundRequest request);

    /**
     * Writes into the request's trail what {@link #handle} would decide, without any effect; asked for a
     * request that nobody sent. Empty if this pipeline cannot tell.
     */
    default Optional<Verdict> foresee(InboundRequest request) {
        return Optional.empty();
    }
}
