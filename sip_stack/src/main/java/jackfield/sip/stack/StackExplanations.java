// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.sip.Explanations;
import jackfield.sip.Trail;
import jackfield.sip.Verdict;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Explains from the trails of real requests, and by leading one that nobody sent past the stages.
 * Thread-safe.
 */
@Component
public final class StackExplanations implements Explanations {

    private final RecentTrails trails;
    private final Gates gates;
    private final Pipelines pipelines;
    private final RehearsedRequests requests;

    @Activate
    public StackExplanations(@Reference LoopSipStack stack) {
        this(stack.trails(), stack.gates(), stack.pipelines(), stack.rehearsals());
    }

    private StackExplanations(
            RecentTrails trails, Gates gates, Pipelines pipelines, RehearsedRequests requests) {
        this.trails = trails;
        this.gates = gates;
        this.pipelines = pipelines;
        this.requests = requests;
    }

    @Override
    public List<Trail> recent() {
        return trails.all();
    }

    @Override
    public Trail rehearse(Rehearsal rehearsal) {
        RehearsedRequest request = requests.of(rehearsal);
        Verdict gate = gates.check(request);
        Optional<Verdict> verdict =
                gate == Verdict.proceed() ? pipelines.foresee(request) : Optional.of(gate);
        request.trail()
                .add("answer", "%s", verdict.map(StackExplanations::words).orElse("unknown"));
        return request.trail();
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Respond answer -> Integer.toString(answer.status());
            case Verdict.Plain.DROP -> "none";
            case Verdict.Plain.TAKEN -> "the call is taken, and the dialplan answers";
            case Verdict.Plain.PROCEED -> "500";
        };
    }
}
