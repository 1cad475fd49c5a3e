// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaLeg;
import jackfield.rtp.MediaSink;
import java.util.List;

/** A channel's leg, with an ear for the telephone events that arrive on it. Thread-safe. */
final class ListeningLeg implements MediaLeg {
    private final MediaLeg leg;
    private final EventReader events;
    private volatile MediaSink receiver = MediaSink.NONE;

    ListeningLeg(MediaLeg leg, EventReader events) {
        this.leg = leg;
        this.events = events;
        leg.receiver(this::hear);
    }

    /** True for this very leg; another one like it is another one. */
    @SuppressWarnings("ReferenceEquality")
    boolean listensTo(MediaLeg other) {
        return leg == other;
    }

    private void hear(MediaFrame frame) {
        if (frame.format().equals(Format.TELEPHONE_EVENT)) {
            events.accept(frame);
        }
        receiver.accept(frame);
    }

    @Override
    public List<Format> formats() {
        return leg.formats();
    }

    @Override
    public void receiver(MediaSink sink) {
        receiver = sink;
    }

    @Override
    public MediaSink sink() {
        return leg.sink();
    }
}
