// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sound;

import org.osgi.annotation.versioning.ConsumerType;

/** A source of audio: linear samples of 16 bits, 8000 in a second. Serves one playing. */
@ConsumerType
@FunctionalInterface
public interface Sound {

    /** Samples in a second. */
    int RATE = 8000;

    /**
     * Puts the next samples in. Called on a media loop, once for each frame; must not block or allocate.
     *
     * @return how many there are; fewer than there is room for only at the end
     */
    int read(short[] samples);
}
