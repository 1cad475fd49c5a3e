// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends what a channel does when its time is over: interrupts the walk through the dialplan, which then
 * goes to {@code T}, or hangs up a channel that walks none. Thread-safe.
 */
final class Overtime {
    private final Timers timers;
    private final Channel channel;
    private final BooleanSupplier interruption;
    private final ChannelTimeouts timeouts = new ChannelTimeouts(this::set);
    private final Object lock = new Object();
    private Timers.@Nullable Timer timer;

    /**
     * @param interruption interrupts the walk; false if there is none
     */
    Overtime(Timers timers, Channel channel, BooleanSupplier interruption) {
        this.interruption = interruption;
        this.timers = timers;
        this.channel = channel;
    }

    ChannelTimeouts timeouts() {
        return timeouts;
    }

    /** The channel has been hung up. */
    void cancel() {
        set(Optional.empty());
    }

    private void set(Optional<Instant> end) {
        synchronized (lock) {
            if (timer != null) {
                timer.cancel();
                timer = null;
            }
            if (end.isPresent() && !channel.isHungUp()) {
                Duration left = Duration.between(timers.now(), end.get());
                timer =
                        timers.after(
                                left.isNegative() ? Duration.ZERO : left, Runnable::run, this::end);
            }
        }
    }

    /** Interrupting and hanging up do not block, so that any thread will do. */
    private void end() {
        timeouts.endNow();
        if (!interruption.getAsBoolean()) {
            channel.hangUp(HangupCause.NORMAL_CLEARING);
        }
    }
}
