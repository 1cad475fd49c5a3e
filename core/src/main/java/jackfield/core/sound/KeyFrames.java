// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.rtp.Format;
import jackfield.rtp.MediaLeg;

/** One key: events where they were agreed on, tones elsewhere. Confined to one media loop. */
final class KeyFrames implements Frames {
    private final Frames events;
    private final Frames tones;

    KeyFrames(char key, int milliseconds, Outgoing stream) {
        events = new EventFrames(key, milliseconds, stream);
        tones = new AudioFrames(ToneSound.key(key, milliseconds), stream);
    }

    @Override
    public boolean next(MediaLeg leg, Format audio) {
        return leg.formats().contains(Format.TELEPHONE_EVENT)
                ? events.next(leg, audio)
                : tones.next(leg, audio);
    }
}
