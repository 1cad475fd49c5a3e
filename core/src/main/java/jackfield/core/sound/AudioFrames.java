// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.core.media.G711;
import jackfield.rtp.Format;
import jackfield.rtp.MediaLeg;
import jackfield.sound.Sound;
import java.nio.ByteBuffer;

/** The frames of a sound. Confined to one media loop. */
final class AudioFrames implements Frames {
    private final Sound sound;
    private final Outgoing stream;
    private final short[] samples = new short[Outgoing.STEP];

    AudioFrames(Sound sound, Outgoing stream) {
        this.sound = sound;
        this.stream = stream;
    }

    @Override
    public boolean next(MediaLeg leg, Format audio) {
        int count = sound.read(samples);
        if (count <= 0) {
            return false;
        }
        ByteBuffer payload = stream.payload();
        boolean alaw = audio.equals(Format.ALAW);
        for (int i = 0; i < samples.length; i++) {
            int sample = i < count ? samples[i] : 0;
            payload.put((byte) (alaw ? G711.toAlaw(sample) : G711.toUlaw(sample)));
        }
        stream.send(leg.sink(), audio, stream.now(), false);
        stream.step();
        return true;
    }
}
