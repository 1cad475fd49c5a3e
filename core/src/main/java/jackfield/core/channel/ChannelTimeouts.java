// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Timeouts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The time-outs of one channel. Thread-safe. */
public final class ChannelTimeouts implements Timeouts {
    private final Consumer<Optional<Instant>> whenEndChanges;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile Duration digit = Duration.ofSeconds(5);
    private volatile Duration response = Duration.ofSeconds(10);
    private volatile Optional<Instant> end = Optional.empty();

    /**
     * @param whenEndChanges sets a clock
     */
    public ChannelTimeouts(Consumer<Optional<Instant>> whenEndChanges) {
        this.whenEndChanges = whenEndChanges;
    }

    /** The time has come to its end. */
    public void endNow() {
        end = Optional.empty();
        over.set(true);
    }

    @Override
    public Duration digit() {
        return digit;
    }

    @Override
    public void digit(Duration time) {
        digit = time;
    }

    @Override
    public Duration response() {
        return response;
    }

    @Override
    public void response(Duration time) {
        response = time;
    }

    @Override
    public Optional<Instant> end() {
        return end;
    }

    @Override
    public void end(Optional<Instant> when) {
        end = when;
        whenEndChanges.accept(when);
    }

    @Override
    public boolean takeEnd() {
        return over.compareAndSet(true, false);
    }
}
