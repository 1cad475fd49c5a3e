// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

/** Takes media. */
@FunctionalInterface
public interface MediaSink {

    /** Throws everything away. */
    MediaSink NONE = frame -> {};

    /** Called on a media loop for each frame; must not block, allocate or keep the frame. */
    void accept(MediaFrame frame);
}
