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
        return isWhole(origin.name())
                ? origin.name()
                : origin.name() + String.format(Locale.ROOT, "-%08x", number);
    }

    /** The halves of a call within the exchange share a number of their own. */
    private static boolean isWhole(String name) {
        return name.endsWith(";1") || name.endsWith(";2");
    }

    String uniqueId() {
        return created.getEpochSecond() + "." + Integer.toUnsignedString(number);
    }
}
