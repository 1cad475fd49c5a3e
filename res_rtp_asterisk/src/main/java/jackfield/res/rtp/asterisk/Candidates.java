// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** Sources that may come to be believed, and how far they are. Confined to the owner's loop. */
final class Candidates {

    private static final int PLACES = 4;

    private final @Nullable InetSocketAddress[] sources = new InetSocketAddress[PLACES];
    private final int[] next = new int[PLACES];
    private final int[] inRow = new int[PLACES];

    /**
     * Counts a packet. A newcomer takes the place of the one that is the least far.
     *
     * @return packets of this source in a row so far
     */
    int inRow(InetSocketAddress from, int sequence) {
        int place = place(from);
        boolean follows = from.equals(sources[place]) && next[place] == sequence;
        sources[place] = from;
        next[place] = sequence + 1 & 0xffff;
        inRow[place] = follows ? inRow[place] + 1 : 1;
        return inRow[place];
    }

    private int place(InetSocketAddress from) {
        int weakest = 0;
        for (int i = 0; i < PLACES; i++) {
            if (from.equals(sources[i])) {
                return i;
            }
            weakest = inRow[i] < inRow[weakest] ? i : weakest;
        }
        return weakest;
    }

    void clear() {
        for (int i = 0; i < PLACES; i++) {
            sources[i] = null;
            inRow[i] = 0;
        }
    }
}
