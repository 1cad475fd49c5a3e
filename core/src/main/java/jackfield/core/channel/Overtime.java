// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends what a channel does when its time is over: interrupts the walk through the dialplan, which then
 * goes to {@code T}, or hangs up a channel that walks none. Thread-safe.
 */
final class Overtime {
    private final Timers timers;
    private final Channel channel;
    private final ChannelTimeouts timeouts = new ChannelTimeouts(this::set);
    private final Object lock = new Object();
    private Timers.@Nullable Timer timer;
    private @Nullable Thread walker;

    Overtime(Timers timers, Channel channel) {
        this.timers = timers;
        this.channel = channel;
    }

    ChannelTimeouts timeouts() {
        return timeouts;
    }

    /** The thread that walks the dialplan from now on; null for none. */
    void walker(@Nullable Thread thread) {
        synchronized (lock) {
            walker = thread;
        }
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
        boolean walks;
        synchronized (lock) {
            walks = walker != null;
            if (walker != null) {
                walker.interrupt();
            }
        }
        if (!walks) {
            channel.hangUp(HangupCause.NORMAL_CLEARING);
        }
    }
}
