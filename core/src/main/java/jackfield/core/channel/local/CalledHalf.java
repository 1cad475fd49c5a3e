// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.local;

import jackfield.channel.CallerId;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelLine;
import jackfield.channel.HangupCause;
import jackfield.channel.Hops;
import jackfield.rtp.MediaLeg;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The driver of the half that is called; its far end is the other half. Thread-safe. */
final class CalledHalf implements ChannelDriver {
    private final ChannelLine line;
    private final MediaLeg media;
    private final Hops hops;
    private final Supplier<CallingHalf> begin;
    private final AtomicReference<@Nullable CallingHalf> other = new AtomicReference<>();

    /**
     * @param begin makes the other half and starts it
     */
    CalledHalf(ChannelLine line, MediaLeg media, Hops hops, Supplier<CallingHalf> begin) {
        this.line = line;
        this.media = media;
        this.hops = hops;
        this.begin = begin;
    }

    @Override
    public void call() {
        other.set(begin.get());
    }

    /** A half that is called is not rung by us. */
    @Override
    public void ring() {}

    @Override
    public void progress() {}

    @Override
    public void answer() {}

    @Override
    public void hangUp(HangupCause cause) {
        line.hungUp(cause);
        CallingHalf calling = other.get();
        if (calling != null) {
            calling.farEndIsGone(cause);
        }
    }

    @Override
    public void connectedLine(CallerId party) {
        CallingHalf calling = other.get();
        if (calling != null) {
            calling.callerIs(party);
        }
    }

    @Override
    public MediaLeg media() {
        return media;
    }

    /** How far the call may still go. */
    @Override
    public <T> Optional<T> facet(Class<T> kind) {
        return kind == Hops.class ? Optional.of(kind.cast(hops)) : Optional.empty();
    }

    @Override
    public Optional<String> read(String item) {
        return Optional.empty();
    }
}
