// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.CallCause;
import jackfield.channel.CallerId;
import jackfield.channel.Channels.Requested;
import jackfield.channel.HangupCause;
import jackfield.channel.OriginateReason;
import jackfield.channel.Originator;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes calls for somebody who has no channel. Thread-safe. */
@Component
public final class LiveOriginator implements Originator {

    private final CallStart calls;
    private final CallIntake intake;
    private final DialplanRun dialplan;
    private final ApplicationRun applications;
    private final Timers timers;
    private final Threads threads;
    private final AtomicInteger loops = new AtomicInteger();

    @Activate
    public LiveOriginator(
            @Reference CallStart calls,
            @Reference CallIntake intake,
            @Reference DialplanRun dialplan,
            @Reference ApplicationRun applications,
            @Reference Timers timers,
            @Reference Threads threads) {
        this.calls = calls;
        this.intake = intake;
        this.dialplan = dialplan;
        this.applications = applications;
        this.timers = timers;
        this.threads = threads;
    }

    /** Somebody without a channel. */
    private record Nobody(CallerId caller, String language, int loop) implements CallCause {}

    @Override
    public CompletionStage<Originated> originate(Wish wish) {
        if (intake.refusesNew()) {
            return failed(HangupCause.SWITCH_CONGESTION, "no new calls are taken");
        }
        int loop = Math.floorMod(loops.getAndIncrement(), 1 << 16);
        CallCause nobody = new Nobody(wish.caller(), "en", loop);
        return switch (calls.open(nobody, wish.technology(), wish.resource())) {
            case Requested.Refused(HangupCause cause, String reason) -> failed(cause, reason);
            case Requested.Made made ->
                    new Origination(made.channel(), channel -> calls.start(channel, run(wish)))
                            .begin(wish, timers, threads);
        };
    }

    private DialplanRun run(Wish wish) {
        return switch (wish.then()) {
            case Then.Run(String application, String data) ->
                    channel -> applications.run(channel, application, data);
            case Then.Walk walk ->
                    channel -> {
                        channel.location(walk.place());
                        dialplan.run(channel);
                    };
        };
    }

    private static CompletionStage<Originated> failed(HangupCause cause, String text) {
        return CompletableFuture.completedStage(
                new Originated.Failed(OriginateReason.of(cause), cause, text));
    }
}
