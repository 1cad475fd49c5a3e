// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sound;

import jackfield.channel.Channel;
import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Plays on channels. One thing is played to a channel at a time: what begins ends the former, and so does
 * a bridge or a hang-up. Thread-safe.
 */
@ProviderType
public interface Player {

    /** Any key. */
    String ANY_DIGIT = "0123456789*#ABCD";

    /**
     * Plays to the end, on the call's own thread.
     *
     * @param stops keys that end it; others are thrown away
     */
    Ending play(Channel channel, Sound sound, String stops) throws InterruptedException;

    /** Begins to play and returns. */
    void start(Channel channel, Sound sound);

    /** Ends what is played. */
    void stop(Channel channel);

    /**
     * Presses keys towards the far end, on the call's own thread: as telephone events, or as tones where
     * those were not agreed on.
     *
     * @param keys as in {@link jackfield.channel.Digits}; {@code w} waits for half a second, {@code W} for
     *     a whole one
     * @param length of each key
     * @param pause after each key
     * @return false if the channel was hung up
     */
    boolean press(Channel channel, String keys, Duration length, Duration pause)
            throws InterruptedException;
}
