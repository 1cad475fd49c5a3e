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
import org.jspecify.annotations.Nullable;

/** The driver of the half that walks the dialplan; its far end is the half that was called. Thread-safe. */
final class CallingHalf implements ChannelDriver {
    private final ChannelLine called;
    private final MediaLeg media;
    private final Hops hops;
    private volatile @Nullable ChannelLine own;

    CallingHalf(ChannelLine called, MediaLeg media, Hops hops) {
        this.called = called;
        this.media = media;
        this.hops = hops;
    }

    /** Starts the dialplan. */
    void begin(ChannelLine line) {
        own = line;
        line.start();
    }

    void farEndIsGone(HangupCause cause) {
        ChannelLine line = own;
        if (line != null) {
            line.hungUp(cause);
        }
    }

    void callerIs(CallerId party) {
        ChannelLine line = own;
        if (line != null && !party.isEmpty()) {
            line.channel().caller(party);
        }
    }

    /** A call that comes in is not made by us. */
    @Override
    public void call() {}

    @Override
    public void ring() {
        called.ringing();
    }

    @Override
    public void progress() {
        called.progress();
    }

    @Override
    public void answer() {
        called.answered();
    }

    @Override
    public void hangUp(HangupCause cause) {
        farEndIsGone(cause);
        called.hungUp(cause);
    }

    @Override
    public void connectedLine(CallerId party) {
        called.channel().connectedLine(party);
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
