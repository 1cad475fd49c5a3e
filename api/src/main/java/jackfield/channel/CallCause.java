// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

/** On whose behalf a call goes out: a {@link Channel}, or somebody who has none. */
public interface CallCause {

    /** Who we say is calling. */
    CallerId caller();

    /** Language of prompts, such as {@code en} or {@code en_AU}. */
    String language();

    /** Number of the media loop, as in {@link jackfield.rtp.MediaPorts#open}: legs of one call share it. */
    int loop();
}
