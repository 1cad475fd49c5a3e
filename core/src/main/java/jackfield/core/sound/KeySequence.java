// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.config.BadValueException;
import java.time.Duration;

/** The frames of keys that are pressed one after the other. */
final class KeySequence {
    private static final String KEYS = "0123456789*#ABCD";

    private KeySequence() {}

    /**
     * @throws BadValueException if there are other characters among the keys
     */
    static Frames of(String keys, Duration length, Duration pause) {
        Outgoing stream = new Outgoing();
        Frames all = (leg, audio) -> false;
        for (int i = 0; i < keys.length(); i++) {
            char written = keys.charAt(i);
            char key = Character.toUpperCase(written);
            if (KEYS.indexOf(key) >= 0) {
                all = all.then(new KeyFrames(key, (int) length.toMillis(), stream));
                all = all.then(silence((int) pause.toMillis(), stream));
            } else if (key == 'W') {
                all = all.then(silence(written == 'W' ? 1000 : 500, stream));
            } else {
                throw new BadValueException("expected digits, *, #, A to D, w or W");
            }
        }
        return all;
    }

    private static Frames silence(int milliseconds, Outgoing stream) {
        return new AudioFrames(ToneSound.silence(Math.max(20, milliseconds)), stream);
    }
}
