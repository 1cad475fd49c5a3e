// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import jackfield.channel.HangupCause;
import jackfield.channel.OriginateReason;
import jackfield.channel.Originator.Originated;
import jackfield.channel.Originator.Wish;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** One call that is waiting for its answer. Thread-safe. */
final class Origination {

    private final Channel channel;
    private final Predicate<Channel> start;
    private final CompletableFuture<Originated> told = new CompletableFuture<>();
    private final AtomicBoolean settled = new AtomicBoolean();

    /**
     * @param start begins what the channel is to do; false if it is gone
     */
    Origination(Channel channel, Predicate<Channel> start) {
        this.channel = channel;
        this.start = start;
    }

    CompletionStage<Originated> begin(Wish wish, Timers timers, Threads threads) {
        wish.variables().forEach(channel.variables()::set);
        if (!wish.caller().isEmpty()) {
            channel.caller(wish.caller());
        }
        channel.application("AppDial2((Outgoing Line))");
        Channel.Listening listening = channel.listen(this::hear);
        // Settling and hanging up do not block, so any thread will do.
        Timers.Timer timer = timers.after(wish.timeout(), Runnable::run, this::timeIsUp);
        channel.call();
        return told.whenComplete(
                        (result, failure) -> {
                            listening.close();
                            timer.cancel();
                        })
                .whenCompleteAsync((result, failure) -> {}, threads.io());
    }

    private void hear(ChannelEvent event) {
        switch (event) {
            case ChannelEvent.Answered answered -> {
                if (settled.compareAndSet(false, true)) {
                    answered();
                }
            }
            case ChannelEvent.HungUp(Channel gone, HangupCause cause) ->
                    fail(OriginateReason.of(cause), cause, cause.text());
            default -> {}
        }
    }

    private void answered() {
        if (start.test(channel)) {
            told.complete(new Originated.Answered(channel));
        } else {
            told.complete(
                    new Originated.Failed(
                            OriginateReason.NO_ANSWER,
                            HangupCause.NORMAL_CLEARING,
                            "it was gone at once"));
        }
    }

    private void timeIsUp() {
        if (fail(OriginateReason.TIMED_OUT, HangupCause.NO_ANSWER, "nobody answered in time")) {
            channel.hangUp(HangupCause.NO_ANSWER);
        }
    }

    private boolean fail(OriginateReason reason, HangupCause cause, String text) {
        boolean first = settled.compareAndSet(false, true);
        if (first) {
            told.complete(new Originated.Failed(reason, cause, text));
        }
        return first;
    }
}
