// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.CallCause;
import jackfield.channel.Channel;
import jackfield.channel.Channels.Requested;

/** Beginnings of calls that no channel causes. A service inside the kernel. Thread-safe. */
public interface CallStart {

    /** As {@link jackfield.channel.Channels#request}; nothing is inherited from what is no channel. */
    Requested open(CallCause cause, String technology, String resource);

    /**
     * Runs something on a call thread of the channel's own, which is hung up afterwards.
     *
     * @return false if the channel has been hung up, or runs something already
     */
    boolean start(Channel channel, DialplanRun what);
}
