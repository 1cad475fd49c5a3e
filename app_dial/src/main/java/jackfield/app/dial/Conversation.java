// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.bridge.Bridge;
import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.dialplan.Outcome;
import jackfield.thread.Timers.Timer;
import java.util.Optional;

/** The caller and the one who answered, until one of them leaves. Confined to the call thread. */
final class Conversation {

    private final Channel caller;
    private final Channel callee;
    private final Kernel kernel;
    private final DialOptions options;
    private final DialVariables variables;

    Conversation(
            Channel caller,
            Channel callee,
            Kernel kernel,
            DialOptions options,
            DialVariables variables) {
        this.caller = caller;
        this.callee = callee;
        this.kernel = kernel;
        this.options = options;
        this.variables = variables;
    }

    /**
     * Joins the two and lets them talk; the called side is hung up afterwards.
     *
     * @param early the bridge they are in already
     */
    Outcome run(Optional<Bridge> early) throws InterruptedException {
        try {
            Optional<Bridge> joined = early;
            if (options.onAnswered().isPresent()) {
                early.ifPresent(Bridge::dissolve); // The subroutine talks to the called side alone.
                joined = Optional.empty();
                Optional<Outcome> decided =
                        new AfterAnswer(caller, callee, variables)
                                .run(options.onAnswered().get(), kernel.subroutines());
                if (decided.isPresent()) {
                    return decided.get();
                }
            }
            Optional<Bridge> bridge = joined.or(() -> kernel.bridges().join(caller, callee));
            if (bridge.isEmpty()) {
                variables.status(DialStatus.CONGESTION);
                variables.cause(HangupCause.BEARER_CAPABILITY_NOT_AVAILABLE);
                return Outcome.CONTINUE;
            }
            if (options.updatesConnectedLine() && !callee.connectedLine().isEmpty()) {
                caller.connectedLine(callee.connectedLine());
            }
            if (!caller.answer()) {
                bridge.get().dissolve();
                return Outcome.HANGUP;
            }
            return after(talk(bridge.get()));
        } finally {
            if (!callee.isOnItsOwn()) {
                callee.hangUp(caller.hangupCause().orElse(HangupCause.NORMAL_CLEARING));
            }
        }
    }

    /** Tells who left first. */
    private Channel talk(Bridge bridge) throws InterruptedException {
        Optional<Timer> limit =
                options.longest()
                        .map(time -> kernel.timers().after(time, Runnable::run, this::timeIsUp));
        try {
            return bridge.await();
        } finally {
            limit.ifPresent(Timer::cancel);
            bridge.dissolve();
        }
    }

    /** Hanging up only posts, so that any thread will do. */
    private void timeIsUp() {
        callee.hangUp(HangupCause.NORMAL_CLEARING);
    }

    private Outcome after(Channel left) {
        HangupCause cause = callee.hangupCause().orElse(HangupCause.NORMAL_CLEARING);
        boolean calledSideLeft = (left == callee || callee.isHungUp()) && !caller.isHungUp();
        variables.cause(caller.hangupCause().orElse(cause));
        if (calledSideLeft && options.goesOn()) {
            return Outcome.CONTINUE;
        }
        caller.hangUp(cause);
        return Outcome.HANGUP;
    }
}
