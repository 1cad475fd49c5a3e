// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import java.util.List;

/** The audio of one channel. Thread-safe. */
public interface MediaLeg {

    /** A leg without media: what it is sent is lost, and it sends nothing. */
    MediaLeg NONE =
            new MediaLeg() {
                @Override
                public List<Format> formats() {
                    return List.of();
                }

                @Override
                public void receiver(MediaSink sink) {}

                @Override
                public MediaSink sink() {
                    return MediaSink.NONE;
                }
            };

    /** The negotiated formats, the one to send in first; empty before there is agreement. */
    List<Format> formats();

    /** Hands what is received to this sink from now on; {@link MediaSink#NONE} to end that. */
    void receiver(MediaSink sink);

    /** Sends what it takes to the far end; frames of a format that was not agreed on are dropped. */
    MediaSink sink();
}
