// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import java.util.concurrent.Executor;

/** The media loops as places to run tasks. A service inside the kernel. Thread-safe. */
public interface LoopExecutors {

    int count();

    /** The loop of this number, as in {@link jackfield.rtp.MediaPorts#open}. */
    Executor loop(int number);
}
