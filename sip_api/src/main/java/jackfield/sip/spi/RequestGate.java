// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import org.osgi.annotation.versioning.ConsumerType;

/** Stage 2: lets a request in or not, before anything is known of it but its message and its source. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface RequestGate {

    /** Called for each request, in dialogs too, on the loop it arrived on. An ACK is never answered. */
    Verdict check(InboundRequest request);
}
