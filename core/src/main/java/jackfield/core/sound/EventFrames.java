// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.rtp.Format;
import jackfield.rtp.MediaLeg;
import jackfield.sound.Sound;

/** One key as telephone events (RFC 4733 §2.5.1): updates each 20 ms, then the end three times. */
final class EventFrames implements Frames {
    private static final String KEYS = "0123456789*#ABCD";
    private static final int END = 0x80;

    /** In dBm0 below zero. */
    private static final int VOLUME = 10;

    private static final int ENDS = 3;

    private final int code;
    private final int length;
    private final Outgoing stream;
    private int begun = -1;
    private int ends;

    /**
     * @param milliseconds how long it is pressed
     */
    EventFrames(char key, int milliseconds, Outgoing stream) {
        code = KEYS.indexOf(key);
        length = Math.max(Outgoing.STEP, milliseconds * (Sound.RATE / 1000));
        this.stream = stream;
    }

    @Override
    public boolean next(MediaLeg leg, Format audio) {
        if (ends == ENDS) {
            return false;
        }
        boolean first = begun < 0;
        if (first) {
            begun = stream.now();
        }
        int duration = Math.min(length, stream.now() - begun + Outgoing.STEP);
        boolean over = duration == length;
        stream.payload()
                .put((byte) code)
                .put((byte) (over ? END | VOLUME : VOLUME))
                .putShort((short) Math.min(duration, 0xffff));
        stream.send(leg.sink(), Format.TELEPHONE_EVENT, begun, first);
        stream.step();
        ends += over ? 1 : 0;
        return true;
    }
}
