// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.ChannelOrigin;
import java.time.Instant;
import java.util.Locale;

/**
 * What never changes of a channel.
 *
 * @param number running number of the process
 * @param incoming whether the far end called us
 */
record ChannelIdentity(int number, Instant created, boolean incoming, ChannelOrigin origin) {

    String name() {
        return origin.name() + String.format(Locale.ROOT, "-%08x", number);
    }

    String uniqueId() {
        return created.getEpochSecond() + "." + Integer.toUnsignedString(number);
    }
}
