// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Channel;

/** The run of one application on a channel without a dialplan. A service inside the kernel. Thread-safe. */
public interface ApplicationRun {

    /**
     * Runs it on the channel's call thread. When this returns, the channel has been hung up; one that was
     * sent into the dialplan meanwhile has walked there first.
     */
    void run(Channel channel, String application, String data);
}
