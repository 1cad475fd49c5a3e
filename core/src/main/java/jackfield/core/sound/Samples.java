// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.sound.Sound;

/** A recording in memory. Immutable. */
final class Samples {
    private final short[] all;

    Samples(short[] all) {
        this.all = all;
    }

    int length() {
        return all.length;
    }

    /** The recording from its beginning. */
    Sound sound() {
        return new Sound() {
            private int position;

            @Override
            public int read(short[] samples) {
                int count = Math.min(samples.length, all.length - position);
                System.arraycopy(all, position, samples, 0, count);
                position += count;
                return count;
            }
        };
    }
}
