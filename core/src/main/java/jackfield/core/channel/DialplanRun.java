// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Channel;

/** The walk of one channel through the dialplan. A service inside the kernel. Thread-safe. */
public interface DialplanRun {

    /**
     * Runs the steps from {@link Channel#location} on, and {@code h} at the end. Called once for each
     * incoming channel, on its call thread. The channel may be hung up before or meanwhile. When this
     * returns or throws, the channel is hung up unless it has been.
     */
    void run(Channel channel);
}
