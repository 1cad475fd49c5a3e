// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import jackfield.sip.spi.RequestGate;
import java.util.Optional;

/** Stage 2: all gates, one after the other. Thread-safe. */
final class Gates {

    private final ModuleServices<RequestGate> gates;

    Gates(ModuleServices<RequestGate> gates) {
        this.gates = gates;
    }

    Verdict check(InboundRequest request) {
        for (Offer<RequestGate> offer : gates.offers()) {
            Optional<Verdict> verdict = offer.ask(gate -> gate.check(request));
            if (verdict.isPresent() && verdict.get() != Verdict.Plain.PROCEED) {
                return verdict.get();
            }
        }
        return Verdict.proceed();
    }
}
