// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Channel;

/** Makes channels for what needs one and has none. A service inside the kernel. Thread-safe. */
public interface BlankChannels {

    /** A channel without a far end, that is in no list. */
    Channel blank();
}
