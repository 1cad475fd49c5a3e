// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.rtp.Format;
import jackfield.rtp.MediaLeg;

/** Makes the frames of one playing. Confined to one media loop. */
interface Frames {

    /**
     * Sends the frame of the next 20 ms.
     *
     * @param audio the format to send audio in
     * @return false if there is none left
     */
    boolean next(MediaLeg leg, Format audio);

    /** The frames that follow these. */
    default Frames then(Frames others) {
        return new Frames() {
            private boolean first = true;

            @Override
            public boolean next(MediaLeg leg, Format audio) {
                first = first && Frames.this.next(leg, audio);
                return first || others.next(leg, audio);
            }
        };
    }
}
