// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.walk;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.core.channel.Redirectable;
import jackfield.core.dialplan.walk.StepPerformance.Result;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Step;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One channel's walk.
 *
 * <pre>
 * step ─▶ next step ─▶ … ─▶ no step left ─▶ hang-up ─▶ h
 *   │ Goto                                    ▲
 *   └──▶ another place, or i, or e ───────────┘
 * </pre>
 *
 * Confined to the call's thread.
 */
final class Walk {

    private static final Logger LOG = LoggerFactory.getLogger(Walk.class);

    /** Steps after which other calls get a turn: a loop that never waits would keep its carrier. */
    private static final int YIELD_EVERY = 64;

    /** Steps that look like a loop by mistake. */
    private static final int SUSPICIOUS = 100_000;

    /** Steps after hang-up, which nobody can end otherwise. */
    private static final int MOST_AFTER_HANGUP = 10_000;

    private final Dialplan dialplan;
    private final StepPerformance performance;
    private final Channel channel;
    private final SpecialNames special;
    private int steps;

    Walk(Dialplan dialplan, StepPerformance performance, Channel channel) {
        this.dialplan = dialplan;
        this.performance = performance;
        this.channel = channel;
        this.special = new SpecialNames(dialplan, channel);
    }

    void run() {
        try {
            walk();
        } finally {
            channel.hangUp(HangupCause.NORMAL_CLEARING);
        }
        if (!Thread.currentThread().isInterrupted() && special.enter("h")) {
            afterHangup();
        }
        channel.application("");
    }

    /** Runs one step that stands in no dialplan, and then only walks if the channel is sent somewhere. */
    void runOnly(Step step) {
        perform(step);
        if (redirected()) {
            run();
        } else {
            channel.hangUp(HangupCause.NORMAL_CLEARING);
            channel.application("");
        }
    }

    private void walk() {
        boolean jumped = true;
        while (!channel.isHungUp()) {
            Location here = channel.location();
            Optional<Step> step = step(here);
            if (step.isEmpty()) {
                boolean invalid = jumped && leadsNowhere(here);
                if (invalid ? !special.invalid(here) : !ranOut()) {
                    return;
                }
                jumped = true;
                continue;
            }
            Result result = perform(step.get());
            if (redirected()) {
                jumped = true;
                continue;
            }
            if (channel.timeouts().takeEnd()) {
                if (!overtime()) {
                    return;
                }
                jumped = true;
                continue;
            }
            if (result == Result.HANGUP || result == Result.FAILED && !special.failed(here)) {
                return;
            }
            jumped = moved(here);
        }
    }

    private boolean ranOut() {
        boolean goesOn = special.ranOut(this::perform);
        if (redirected()) {
            return true;
        }
        return channel.timeouts().takeEnd() ? overtime() : goesOn;
    }

    /** Goes to where the channel was sent; the interruption has done its work. */
    private boolean redirected() {
        Optional<Location> place =
                channel instanceof Redirectable sent && !channel.isHungUp()
                        ? sent.takeRedirect()
                        : Optional.empty();
        if (place.isPresent()) {
            Thread.interrupted();
            channel.location(place.get());
        }
        return place.isPresent();
    }

    /** The interruption has done its work. */
    private boolean overtime() {
        Thread.interrupted();
        return !channel.isHungUp() && special.overtime();
    }

    /** An extension that is there but has no such step is one whose steps have run out. */
    private boolean leadsNowhere(Location place) {
        return place.priority() < 1
                || !dialplan.exists(place.context(), place.extension(), channel.caller());
    }

    private void afterHangup() {
        int last = steps + MOST_AFTER_HANGUP;
        Optional<Step> step = step(channel.location());
        while (step.isPresent() && steps < last) {
            Location here = channel.location();
            if (perform(step.get()) != Result.CONTINUE) {
                return;
            }
            moved(here);
            step = step(channel.location());
        }
        if (step.isPresent()) {
            LOG.warn("{} was ended after {} steps in h", channel.name(), MOST_AFTER_HANGUP);
        }
    }

    private Optional<Step> step(Location place) {
        return dialplan.step(
                place.context(), place.extension(), place.priority(), channel.caller());
    }

    /** Virtual threads are not interrupted by a clock: one that never waits must give way by itself. */
    @SuppressWarnings("ThreadPriorityCheck")
    private Result perform(Step step) {
        if (++steps % YIELD_EVERY == 0) {
            Thread.yield();
        }
        if (steps == SUSPICIOUS) {
            LOG.warn("{} has run {} steps and goes on: a loop?", channel.name(), SUSPICIOUS);
        }
        return performance.perform(channel, step);
    }

    /** Goes to the next step unless the application went elsewhere; the same place again is elsewhere. */
    @SuppressWarnings("ReferenceEquality")
    private boolean moved(Location here) {
        if (channel.location() != here) {
            return true;
        }
        channel.location(new Location(here.context(), here.extension(), here.priority() + 1));
        return false;
    }
}
